using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Economics.Options;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Tests.Engine;

/// <summary>A model from a seed, in which about one fact in five is unknown and values lie around the rules' limits.</summary>
internal sealed class RandomModel(Random random)
{
    public EconomicModel Of(Ruleset ruleset)
    {
        var answers = new[]
        {
            Perhaps(() => Models.Quantity("commitment.months", Around(24))),
            Perhaps(() => Models.Choice("commitment.assurance", Any("contract", "roadmap", "hope"))),
            Perhaps(() => Models.Choice("candidate.route", Any("providerFineTune", "hostedAdapter", "selfHosted"))),
            Perhaps(() => Models.YesNo("provider.weightsExportable", random.Next(2) == 0)),
            Perhaps(() => Models.Quantity("workload.retryRate", Around(1) / 10m)),
        };
        string[] figures = ["penaltyPerYear", "annualInferenceCost.candidate", "gainLow", "gainHigh", "netBenefitPoint", "premiumInput", "paybackMonth", "monthsOfBaseLeft", "stickerToReal"];
        return Models.Of(
            ruleset,
            answers.OfType<Answer>(),
            figures.Select(name => Models.Figure(name, IsUnknown ? null : Around(name.StartsWith("gain", StringComparison.Ordinal) ? 0 : 30_000), "workload.outputTokens")),
            [.. Enumerable.Range(0, random.Next(6)).Select(Option)]);
    }

    private bool IsUnknown => random.Next(5) == 0;

    private OptionCost Option(int number) => Models.Option(
        "option" + number,
        (OptionRole)random.Next(3),
        random.Next(2) == 0,
        random.Next(2) == 0,
        IsUnknown ? null : Around(30_000),
        IsUnknown ? null : Around(0));

    private decimal Around(decimal middle) => middle + random.Next(-2, 3);

    private string Any(params string[] words) => words[random.Next(words.Length)];

    private Answer? Perhaps(Func<Answer> answer) => IsUnknown ? null : answer();
}

using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Rules.Tests.Rulesets;
using FineTuneAdvisor.Rules.Verification;

namespace FineTuneAdvisor.Rules.Tests.Verification;

public class ReadNameTests
{
    private static readonly string[] Small =
    [
        "annualInferenceCost.candidate", "candidate.route", "commitment", "commitment.assurance", "commitment.months", "gainHigh",
        "param.material", "param.minimumCommitment", "penaltyPerYear", "provider.weightsExportable",
    ];

    [Fact]
    public void They_are_the_names_in_conditions_in_what_follows_and_between_the_braces_of_texts() =>
        Assert.Equal(Small, ReadNames.Of(SmallRuleset.Read).Order(StringComparer.Ordinal));

    [Theory]
    // A text may ask for an end of a range, and what it does with it has a name too.
    [InlineData("rules/FTA-1301.yaml", "because: Too short.", "because: 'Short: {{ workload.requestsPerDay.high | money }}, {{ gainLow }}, not gainPoint.'", "gainLow money workload workload.requestsPerDay workload.requestsPerDay.high")]
    [InlineData("rules/FTA-1301.yaml", "because: Too short.", "because: \"{{ gainLow\\n}}\"", "gainLow")]
    [InlineData("rules/FTA-1303.yaml", "only: penaltyPerYear > param.material", "only: stickerToReal > param.stress", "param.stress stickerToReal")]
    [InlineData("rules/FTA-1901.yaml", "greatest: o.netBenefit", "greatest: o.netBenefit - netBenefitPoint", "netBenefitPoint")]
    [InlineData("rules/FTA-1904.yaml", "o.role == 'candidate'", "o.netBenefit > saving", "saving")]
    [InlineData("rules/FTA-1301.yaml", "    if: candidate.route != 'selfHosted'", "    if: candidate.route != 'selfHosted' and premiumInput > 1", "premiumInput")]
    [InlineData("rules/FTA-1201.yaml", "    if: gainHigh <= 0", "    if: gainHigh <= 0 or premiumInput > 1", "premiumInput")]
    public void What_is_said_besides_adds_its_names(string file, string from, string to, string names)
    {
        using var folder = new RulesetFolder();
        var read = folder.Change(file, from, to).Read();
        Assert.Empty(read.Problems.Select(problem => problem.ToString()));

        Assert.Equal(names, string.Join(' ', ReadNames.Of(read.Value!).Except(Small).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_parameter_that_stands_in_for_an_answer_is_read()
    {
        var stoodIn = Questions.Few["workload.retryRate"] with { DontKnow = new DontKnow(DontKnowMeaning.Range, null, "stress") };

        Assert.Equal(["param.stress"], ReadNames.Of(SmallRuleset.Read with { Questions = new QuestionSet([stoodIn]) }).Except(Small));
    }
}

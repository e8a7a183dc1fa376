using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Units;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Reports.Tests.Fixture;

/// <summary>A small ruleset: every question key that has a name, seven rules, seven parameters.</summary>
internal static class FixtureRuleset
{
    private static readonly Position Here = new("fixture", 1, 1);

    private static readonly Dictionary<string, Unit> Units = new(StringComparer.Ordinal)
    {
        ["workload.requestsPerDay"] = Unit.RequestsPerDay,
        ["workload.activeDaysPerYear"] = Unit.DaysPerYear,
        ["workload.systemPromptTokens"] = Unit.Tokens,
        ["workload.outputTokens"] = Unit.Tokens,
        ["workload.cachedInputShare"] = Unit.Share,
        ["workload.invoicedLastMonth"] = Unit.Usd,
        ["commitment.months"] = Unit.Months,
        ["provider.switchingWeeks"] = Unit.Weeks,
        ["useCase.valuePerSuccess"] = Unit.Usd,
        ["quality.tunedSuccessRate"] = Unit.Share,
    };

    private static readonly HashSet<string> Texts = ["proposal.title", "proposal.team", "proposal.owner", "proposal.reviewBoard", "useCase.task", "candidate.model", "candidate.baseline"];
    private static readonly HashSet<string> Choices = ["useCase.specificity", "commitment.assurance", "candidate.route", "provider.exitPlan"];

    public static Ruleset Of(TextSet texts) => new(
        "fine-tuning-penalty",
        "2026.12",
        new string('b', 64),
        new QuestionSet([.. FixtureTexts.Answers.Select((entry, index) => Question(entry.Key["answer.".Length..], index + 1))]),
        Parameters(),
        [
            new Rule("FTA-1103", "2026.12", "specificHighVolumeUseCase", true),
            new Rule("FTA-1201", "2026.12", "qualityGainWorthPenalty", false),
            new Rule("FTA-1301", "2026.12", "multiYearCommitment", true),
            new Rule("FTA-1501", "2026.12", "providerLockIn", false),
            new Rule("FTA-1803", "2026.12", "trap", false),
            new Rule("FTA-1901", "2026.12", "verdict", false),
            new Rule("FTA-1902", "2026.12", "verdict", false),
            new Rule("FTA-1903", "2026.12", "verdict", false),
        ],
        ["specificHighVolumeUseCase", "qualityGainWorthPenalty", "multiYearCommitment", "inferenceEconomicsModelled"],
        ["providerLockIn", "openSourceEscapeRoute", "baseModelRetirement"],
        texts);

    private static Question Question(string key, int number)
    {
        var standIn = key switch
        {
            "workload.activeDaysPerYear" => new DontKnow(DontKnowMeaning.Default, new AnswerValue.Quantity(365), null),
            "candidate.epochs" => new DontKnow(DontKnowMeaning.Range, null, "epochsDefault"),
            _ => new DontKnow(DontKnowMeaning.Stop, null, null),
        };
        var type = key switch
        {
            "commitment.baseModelRetirement" => AnswerType.Date,
            _ when key.StartsWith("quality.heldOut", StringComparison.Ordinal) => AnswerType.YesNo,
            _ when Texts.Contains(key) => AnswerType.Text,
            _ when Choices.Contains(key) => AnswerType.Choice,
            _ => AnswerType.Quantity,
        };
        var unit = type == AnswerType.Quantity ? Units.GetValueOrDefault(key, Unit.Number) : null;
        var leftOut = standIn.Meaning == DontKnowMeaning.Default ? standIn.Value : null;
        return new Question(key, number, "", type, unit, null, null, false, [], false, false, leftOut, standIn, "", "", "", [], Here)
        {
            InProportion = key == "quality.evaluatedExamples" ? ["quality.bothRight"] : [],
        };
    }

    private static ParameterSet Parameters()
    {
        var article = new Source("publication", "The fine-tuning penalty", "section 4", new DateOnly(2026, 11, 20));
        return new ParameterSet(
        [
            Parameter("minimumCommitment", 24, Unit.Months, 12, 60, article),
            Parameter("cancellationMonth", 18, Unit.Months, 1, 60, article),
            Parameter("highVolumeRequests", 10_000, Unit.RequestsPerDay, 100, 1_000_000, article),
            Parameter("materialStake", 50_000, Unit.UsdPerYear, 5_000, 1_000_000, new Source("assumption", "Low counts can carry much money", null, null)),
            Parameter("minimumPairedCases", 300, Unit.Number, 50, 5_000, new Source("convention", "Half-width of about 3 points", null, null)),
            Parameter("stickerWarning", 10, Unit.Multiplier, 2, 100, new Source("assumption", "Ten runs", null, null)),
            Parameter("largestChange", 10, Unit.Multiplier, 1.5m, 1_000, new Source("assumption", "Beyond it the workload is another", null, null)),
            Parameter("epochsDefault", 3, Unit.Number, 1, 10, new Source("assumption", "Three passes", null, null)) with { Low = 2, High = 4 },
        ]);
    }

    private static Parameter Parameter(string id, decimal value, Unit unit, decimal minimum, decimal maximum, Source source) =>
        new(id, "", value, null, null, unit, minimum, maximum, "review board", new DateOnly(2027, 5, 1), source, Here);
}

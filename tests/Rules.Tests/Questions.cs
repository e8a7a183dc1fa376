using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Rules.Tests;

/// <summary>A few of the real questions, made in code.</summary>
internal static class Questions
{
    public static QuestionSet Few { get; } = new(
    [
        Of("commitment.months", AnswerType.Quantity, Unit.Months),
        Of("commitment.assurance", AnswerType.Choice, null, "contract", "roadmap", "hope"),
        Of("commitment.baseModelRetirement", AnswerType.Date, null, "none"),
        Of("candidate.route", AnswerType.Choice, null, "providerFineTune", "hostedAdapter", "selfHosted"),
        Of("candidate.model", AnswerType.Text, null),
        Of("provider.weightsExportable", AnswerType.YesNo, null),
        Of("workload.requestsPerDay", AnswerType.Quantity, Unit.RequestsPerDay),
        Of("workload.activeDaysPerYear", AnswerType.Quantity, Unit.DaysPerYear) with { LeftOut = new AnswerValue.Quantity(365) },
        Of("workload.retryRate", AnswerType.Quantity, Unit.Share),
        Of("candidate.engineeringWeeks", AnswerType.Quantity, Unit.Weeks),
        Of("useCase.valuePerSuccess", AnswerType.Quantity, Unit.Usd),
    ]);

    private static Question Of(string key, AnswerType type, Unit? unit, params string[] choices) => new(
        key,
        1,
        "wording",
        type,
        unit,
        null,
        null,
        false,
        [.. choices],
        false,
        false,
        null,
        new DontKnow(DontKnowMeaning.Stop, null, null),
        "why",
        "evidence",
        "don't know",
        ImmutableArray<string>.Empty,
        new Position("questionnaire.yaml", 1, 1));
}

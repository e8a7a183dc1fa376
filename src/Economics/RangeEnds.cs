using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Economics;

/// <summary>
/// The same case with every volume, length and value at the low or high end of the range its team gave. Only answers with which
/// cost rises are moved, so that the result is an end of the cost too.
/// </summary>
public static class RangeEnds
{
    private static readonly string[] RisingWithCost =
    [
        "useCase.valuePerSuccess",
        "workload.activeDaysPerYear",
        "workload.callsPerRequest",
        "workload.contextGrowthPerCall",
        "workload.fewShotTokens",
        "workload.historyTokens",
        "workload.outputTokens",
        "workload.reasoningTokens",
        "workload.requestsPerDay",
        "workload.retrievedTokens",
        "workload.retryRate",
        "workload.systemPromptTokens",
        "workload.userTokens",
    ];

    public static Case AtLow(Case subject) => At(subject, static answer => answer.Low);

    public static Case AtHigh(Case subject) => At(subject, static answer => answer.High);

    private static Case At(Case subject, Func<Answer, decimal?> end)
    {
        var answers = RisingWithCost
            .Select(key => subject.Inputs.Answers[key])
            .Where(answer => end(answer) is not null)
            .Aggregate(subject.Inputs.Answers, (sheet, answer) => sheet.With(answer with { Value = new AnswerValue.Quantity(end(answer)!.Value) }));
        var inputs = new Inputs(answers, subject.Inputs.Questions, subject.Inputs.Parameters, subject.Today);
        return new Case(new Proposal(answers), inputs, subject.Catalogue);
    }
}

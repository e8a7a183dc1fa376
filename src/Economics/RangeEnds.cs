using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Economics;

/// <summary>
/// The ends of a cost or a value: the same formula with every volume, length and value at the low or high end of the range its team gave.
/// Only answers with which cost rises are moved, so that the result is an end of the cost too.
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

    /// <summary>Both ends; where no answer has a range, twice the value.</summary>
    public static (decimal? Low, decimal? High) Of(Case subject, Term term) =>
        (At(subject, term, static answer => answer.Low), At(subject, term, static answer => answer.High));

    private static decimal? At(Case subject, Term term, Func<Answer, decimal?> end) => new Restatement(
        RisingWithCost
            .Select(key => subject.Inputs.Answers[key])
            .Where(answer => end(answer) is not null)
            .ToDictionary(answer => answer.Key, answer => end(answer)!.Value, StringComparer.Ordinal)).Of(term);
}

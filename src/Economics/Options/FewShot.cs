using FineTuneAdvisor.Economics.CashFlow;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Inference;

namespace FineTuneAdvisor.Economics.Options;

/// <summary>The baseline that is shown how instead of being tuned: worked examples in every call, each as long as a user's words with their answer.</summary>
public static class FewShot
{
    private const string Id = "fewShot";

    /// <param name="migration">USD: the prompt is reworked and evaluated as for a move to another model.</param>
    /// <param name="path">The baseline's.</param>
    public static OptionCost Of(Case subject, ServingCost baseline, Term requestsPerYear, Term migration, PricePath path, Period period)
    {
        var workload = subject.Proposal.Workload;
        if (subject.Inputs.Of(workload.FewShotTokens).Value is > 0m)
        {
            return NotPossible.Of(Id, isTuned: false, Reasons.ShowsExamplesAlready);
        }

        var examples = subject.Inputs.Parameter("assumedFewShotExamples") * (subject.Inputs.Of(workload.UserTokens) + baseline.Calls.Visible);
        var serving = LongerPrompt.Cost(subject, baseline, baseline.Calls with { Prefix = baseline.Calls.Prefix + examples }, requestsPerYear);
        return new UnmeasuredOption(Id, subject.BaselineModel, IsTuned: false, serving, Fee: null, migration, Running: null, path, migration, EndsAfter: null)
        {
            Notes = [Reasons.AdditionsAssumed],
        }.Costed(subject, baseline, period, Id);
    }
}

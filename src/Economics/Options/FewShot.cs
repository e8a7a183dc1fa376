using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Options;

/// <summary>The baseline that is shown how instead of being tuned: worked examples in every call, each as long as a user's words with their answer.</summary>
public static class FewShot
{
    private const string Id = "fewShot";

    public static OptionRow Of(Yardstick yardstick)
    {
        var (subject, baseline) = (yardstick.Subject, yardstick.Baseline);
        var workload = subject.Proposal.Workload;
        if (subject.Inputs.Of(workload.FewShotTokens).Value is > 0m)
        {
            return NotPossible.Of(Id, isTuned: false, Reasons.ShowsExamplesAlready);
        }

        var examples = subject.Inputs.Parameter("assumedFewShotExamples") * (subject.Inputs.Of(workload.UserTokens) + baseline.Calls.Visible);
        var serving = LongerPrompt.Cost(subject, baseline, baseline.Calls with { Prefix = baseline.Calls.Prefix + examples }, yardstick.RequestsPerYear);
        return new UnmeasuredOption(Id, subject.BaselineModel, IsTuned: false, serving, Fee: null, yardstick.Migration, Running: null, yardstick.BaselinePath, yardstick.Migration, EndsAfter: null)
        {
            Notes = [Reasons.AdditionsAssumed],
        }.Costed(yardstick, Id);
    }
}

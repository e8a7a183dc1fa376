using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Options;

/// <summary>
/// The baseline that looks things up instead of being tuned: more tokens in each call, a pipeline to build and to keep. Turning text into
/// vectors is left out: the catalogue holds no such model whose price is well sourced.
/// </summary>
public static class Retrieval
{
    private const string Id = "retrieval";

    public static OptionRow Of(Yardstick yardstick)
    {
        var (subject, baseline) = (yardstick.Subject, yardstick.Baseline);
        var inputs = subject.Inputs;
        if (inputs.Of(subject.Proposal.Workload.RetrievedTokens).Value is > 0m)
        {
            return NotPossible.Of(Id, isTuned: false, Reasons.RetrievesAlready);
        }

        var engineer = inputs.Of(subject.Proposal.Operations.EngineerCostPerYear);
        var oneOff = (inputs.Parameter("retrievalPipelineWeeks") * engineer / Scale.WeeksPerYear) + inputs.Of(subject.Proposal.Candidate.EvaluationCost);
        var running = (inputs.Parameter("engineersNeededRetrieval") * engineer) + inputs.Parameter("vectorStoreCost");
        var serving = LongerPrompt.Cost(subject, baseline, baseline.Calls with { Body = baseline.Calls.Body + inputs.Parameter("assumedRetrievedTokens") }, yardstick.RequestsPerYear);
        return new UnmeasuredOption(Id, subject.BaselineModel, IsTuned: false, serving, Fee: null, oneOff, running, yardstick.BaselinePath, yardstick.Migration, EndsAfter: null)
        {
            Notes = [Reasons.AdditionsAssumed, Reasons.EmbeddingLeftOut],
        }.Costed(yardstick, Id);
    }
}

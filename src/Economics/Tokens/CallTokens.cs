using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Facts.Sections;

namespace FineTuneAdvisor.Economics.Tokens;

/// <summary>Tokens of one call, and how many calls a request makes.</summary>
/// <param name="Calls">Agent steps of one request.</param>
/// <param name="Repetition">1 + repeated calls / calls.</param>
/// <param name="Growth">Tokens that each step adds to the next one's input.</param>
/// <param name="Prefix">Instructions and examples.</param>
/// <param name="Body">Retrieved text, history and the user's words.</param>
public sealed record CallTokens(Term Calls, Term Repetition, Term Growth, Term Prefix, Term Body, Term Visible, Term Reasoning)
{
    public static CallTokens Baseline(Case subject)
    {
        var workload = subject.Proposal.Workload;
        var inputs = subject.Inputs;
        return new CallTokens(
            inputs.Of(workload.CallsPerRequest),
            1m + inputs.Of(workload.RetryRate),
            inputs.Of(workload.ContextGrowthPerCall),
            inputs.Of(workload.SystemPromptTokens) + inputs.Of(workload.FewShotTokens),
            inputs.Of(workload.RetrievedTokens) + inputs.Of(workload.HistoryTokens) + inputs.Of(workload.UserTokens),
            inputs.Of(workload.OutputTokens),
            inputs.Of(workload.ReasoningTokens));
    }

    /// <summary>The same calls after tuning: fewer instructions, less retrieved text, an answer of another length.</summary>
    public CallTokens After(Case subject)
    {
        Candidate candidate = subject.Proposal.Candidate;
        var inputs = subject.Inputs;
        return this with
        {
            Prefix = Less(Prefix, inputs.Of(candidate.PromptTokensRemoved)),
            Body = Less(Body, inputs.Of(candidate.RetrievedTokensRemoved)),
            Visible = Visible * inputs.Of(candidate.OutputTokensFactor),
        };
    }

    /// <summary>Input of one request: every call sends prefix and body again, and what the steps before it added.</summary>
    public Term Input => Repetition * ((Calls * (Prefix + Body)) + (Growth * (Calls * (Calls - 1m) / 2m)));

    /// <summary>Input of one call: of an agent's steps the mean.</summary>
    public Term InputOfCall => Prefix + Body + (Growth * (Calls - 1m) / 2m);

    /// <summary>Output of one call, reasoning included.</summary>
    public Term OutputOfCall => Visible + Reasoning;

    public Term PrefixOfRequest => Repetition * Calls * Prefix;

    /// <summary>Output of one request; reasoning is billed as output.</summary>
    public Term Output => Repetition * Calls * (Visible + Reasoning);

    // Nothing removed leaves the formula as it was.
    private static Term Less(Term tokens, Term removed) => Term.When(removed.EqualTo(0m), tokens, tokens - removed);
}

using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Tokens;

namespace FineTuneAdvisor.Economics.SelfHosting;

/// <summary>How long one call is. Both ends decide the speed: a replica writes several times slower behind a long input.</summary>
/// <param name="Input">Tokens; of an agent's steps the mean.</param>
/// <param name="Output">Tokens, hidden reasoning included.</param>
/// <param name="InputPerOutput">Input tokens that each output token brings along.</param>
public sealed record CallLengths(Term Input, Term Output, Term InputPerOutput)
{
    public static CallLengths Enter(FigureLedger ledger, CallTokens calls) =>
        new(calls.InputOfCall, calls.OutputOfCall, ledger.Enter("selfHosting.inputPerOutputToken", calls.InputOfCall / calls.OutputOfCall));

    public bool AreKnown => Input.IsKnown && Output.IsKnown;

    /// <summary>The answers that would make them known.</summary>
    public IEnumerable<string> Missing => Input.Missing.Union(Output.Missing, StringComparer.Ordinal);
}

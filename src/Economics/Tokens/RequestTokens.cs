using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Tokens;

/// <summary>Tokens of one request, all its calls and repetitions together.</summary>
/// <param name="Input">Everything sent.</param>
/// <param name="Prefix">The part of the input that never changes: instructions and examples, once a call.</param>
/// <param name="Output">Everything billed as output: visible and reasoning.</param>
public sealed record RequestTokens(Term Input, Term Prefix, Term Output)
{
    public static RequestTokens Of(CallTokens calls) => new(calls.Input, calls.PrefixOfRequest, calls.Output);

    /// <summary>Enters the three as figures of one side and gives them back under their names.</summary>
    public RequestTokens Enter(FigureLedger ledger, string side) => new(
        ledger.Enter($"inputTokens.{side}", Input),
        ledger.Enter($"prefixTokens.{side}", Prefix),
        ledger.Enter($"outputTokens.{side}", Output));
}

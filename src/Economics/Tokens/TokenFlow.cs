using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Tokens;

/// <summary>Tokens of one request, all its calls and repetitions together.</summary>
/// <param name="Input">Everything sent.</param>
/// <param name="Prefix">The part of the input that never changes: instructions and examples, once a call.</param>
/// <param name="Output">Everything billed as output: visible and reasoning.</param>
/// <param name="Cached">The part of the input billed at the cached price.</param>
/// <param name="Hit">Share of the prefix that is read from the cache.</param>
/// <param name="Written">The part of the input billed at the price of cache writes, where one exists.</param>
public sealed record TokenFlow(Term Input, Term Prefix, Term Output, Term Cached, Term Hit, Term Written);

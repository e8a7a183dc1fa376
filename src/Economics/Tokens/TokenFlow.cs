using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Tokens;

/// <summary>Tokens of one request by what they are billed as.</summary>
/// <param name="Tokens">All of them.</param>
/// <param name="Cached">The part of the input billed at the cached price.</param>
/// <param name="Hit">Share of the prefix that is read from the cache.</param>
/// <param name="Written">The part of the input billed at the price of cache writes, where one exists.</param>
public sealed record TokenFlow(RequestTokens Tokens, Term Cached, Term Hit, Term Written);

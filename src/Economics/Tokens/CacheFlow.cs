using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Tokens;

/// <summary>
/// The cache belongs to the unchanging prefix. A prompt that tuning shortens below the provider's caching minimum loses it,
/// which can turn the sign of the whole case; carrying the cached share over to the tuned prompt would hide that.
/// </summary>
public static class CacheFlow
{
    /// <summary>A request whose cached share of all input was measured.</summary>
    public static TokenFlow Measured(RequestTokens tokens, Term cachedShare) => Of(tokens, cachedShare * tokens.Input);

    /// <summary>The same request as if at least <paramref name="achievableHit"/> of its prefix were cached, where that is long enough to be cached at all.</summary>
    public static TokenFlow SwitchedOn(TokenFlow flow, Term achievableHit, Condition isLongEnough)
    {
        var cached = Of(flow.Tokens, Term.Max(flow.Cached, achievableHit * flow.Tokens.Prefix));
        Term Either(Func<TokenFlow, Term> part) => Term.When(isLongEnough, part(cached), part(flow));
        return new TokenFlow(flow.Tokens, Either(static side => side.Cached), Either(static side => side.Hit), Either(static side => side.Written));
    }

    /// <summary>The tuned prompt, its cache worked out from the baseline's.</summary>
    /// <param name="prefix">Unchanging tokens of one call, before tuning.</param>
    /// <param name="tunedPrefix">The same after tuning.</param>
    /// <param name="minimum">Shortest prefix that the provider caches, tokens.</param>
    public static TokenFlow Tuned(TokenFlow baseline, RequestTokens tokens, Term prefix, Term tunedPrefix, Term minimum)
    {
        // What is too short to be cached is neither read from the cache nor written into it.
        var none = Term.Compared(0m, tunedPrefix, minimum, () => $"[{ArithmeticText.Of(tunedPrefix.Value)} < {minimum.Symbols} {minimum.Numbers}]");
        Term Cacheable(Term tokensOfPrefix) => Term.When(tunedPrefix.EqualTo(prefix), tokensOfPrefix, Term.When(tunedPrefix >= minimum, tokensOfPrefix, none));
        var flow = Carried(baseline, tokens, Cacheable(tokens.Prefix * baseline.Hit));
        return flow with { Written = Cacheable(flow.Written) };
    }

    /// <summary>The tuned prompt as if its shorter prefix were cached like the baseline's: only to price what is lost.</summary>
    public static TokenFlow CarriedOver(TokenFlow baseline, RequestTokens tokens) => Carried(baseline, tokens, tokens.Prefix * baseline.Hit);

    private static TokenFlow Carried(TokenFlow baseline, RequestTokens tokens, Term cachedPrefix)
    {
        var beyond = Term.Min(tokens.Input - tokens.Prefix, Term.Max(0m, baseline.Cached - baseline.Tokens.Prefix));
        return With(tokens, Term.When(beyond.EqualTo(0m), cachedPrefix, cachedPrefix + beyond), baseline.Hit);
    }

    private static TokenFlow Of(RequestTokens tokens, Term cached) =>
        With(tokens, cached, Term.When(tokens.Prefix.EqualTo(0m), tokens.Prefix, Term.Min(1m, cached / tokens.Prefix)));

    private static TokenFlow With(RequestTokens tokens, Term cached, Term hit) =>
        new(tokens, cached, hit, Term.Min(tokens.Input - cached, tokens.Prefix * (1m - hit)));
}

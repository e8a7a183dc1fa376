using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Tokens;

/// <summary>
/// The cache belongs to the unchanging prefix. A prompt that tuning shortens below the provider's caching minimum loses it,
/// which can turn the sign of the whole case; carrying the cached share over to the tuned prompt would hide that.
/// </summary>
public static class CacheFlow
{
    /// <summary>Calls whose cached share of all input was measured.</summary>
    public static TokenFlow Measured(CallTokens calls, Term cachedShare) => Of(calls, cachedShare * calls.Input);

    /// <summary>The baseline as if at least <paramref name="achievableHit"/> of its prefix were cached.</summary>
    public static TokenFlow AtLeast(CallTokens calls, TokenFlow flow, Term achievableHit) =>
        Of(calls, Term.Max(flow.Cached, achievableHit * calls.PrefixOfRequest));

    /// <summary>The tuned prompt, its cache worked out from the baseline's.</summary>
    /// <param name="minimum">Shortest prefix that the provider caches, tokens.</param>
    public static TokenFlow Tuned(CallTokens baselineCalls, TokenFlow baseline, CallTokens calls, Term minimum)
    {
        var keepsCache = calls.Prefix.Value == baselineCalls.Prefix.Value || calls.Prefix.Value >= minimum.Value;
        return Carried(baseline, calls, keepsCache ? calls.PrefixOfRequest * baseline.Hit : Term.Named($"[{calls.Prefix.Numbers} < {minimum.Symbols} {minimum.Numbers}]", 0m, minimum.Basis));
    }

    /// <summary>The tuned prompt as if its shorter prefix were cached like the baseline's: only to price what is lost.</summary>
    public static TokenFlow CarriedOver(TokenFlow baseline, CallTokens calls) => Carried(baseline, calls, calls.PrefixOfRequest * baseline.Hit);

    private static TokenFlow Carried(TokenFlow baseline, CallTokens calls, Term cachedPrefix)
    {
        var beyond = Term.Min(calls.Input - calls.PrefixOfRequest, Term.Max(0m, baseline.Cached - baseline.Prefix));
        var cached = beyond.Value == 0m ? cachedPrefix : cachedPrefix + beyond;
        return With(calls, cached, baseline.Hit);
    }

    private static TokenFlow Of(CallTokens calls, Term cached) =>
        With(calls, cached, calls.Prefix.Value == 0m ? calls.Prefix : Term.Min(1m, cached / calls.PrefixOfRequest));

    private static TokenFlow With(CallTokens calls, Term cached, Term hit) => new(
        calls.Input,
        calls.PrefixOfRequest,
        calls.Output,
        cached,
        hit,
        Term.Min(calls.Input - cached, calls.PrefixOfRequest * (1m - hit)));
}

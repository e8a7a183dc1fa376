using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Prices;

/// <summary>What one side pays for its tokens, USD per 1M tokens.</summary>
/// <param name="PublishedCachedInput">Null where no price of cached input is published.</param>
/// <param name="CacheWrite">Null where writing a prefix into the cache costs nothing extra.</param>
/// <param name="BatchInput">Half of the standard price where none is published.</param>
public sealed record PriceSheet(Term Input, Term? PublishedCachedInput, Term? CacheWrite, Term Output, Term BatchInput, Term BatchOutput)
{
    // A missing batch price is half the standard one (design.md section 5).
    private const decimal BatchShareOfStandard = 0.5m;

    /// <summary>What cached tokens are billed at: as uncached ones where no price of their own is published.</summary>
    public Term CachedInput => PublishedCachedInput ?? Input;

    public static PriceSheet From(Term input, Term? cachedInput, Term? cacheWrite, Term output, Term? batchInput, Term? batchOutput) => new(
        input,
        cachedInput,
        cacheWrite,
        output,
        batchInput ?? (input * BatchShareOfStandard).Assumed(Reasons.BatchIsHalf),
        batchOutput ?? (output * BatchShareOfStandard).Assumed(Reasons.BatchIsHalf));

    /// <summary>A sheet on which nothing is known, for a reason of the texts.</summary>
    public static PriceSheet Unknown(string row, string reason, params ImmutableArray<string> missing)
    {
        var unknown = Term.Unknown(row, reason, missing);
        return new PriceSheet(unknown, unknown, null, unknown, unknown, unknown);
    }

    /// <summary>Enters the six prices as figures <c>NAME.input</c> and so on, and gives the sheet back under those names.</summary>
    /// <param name="cachedAnswer">The answer that would bring a price of cached input.</param>
    public PriceSheet Enter(FigureLedger ledger, string name, string cachedAnswer)
    {
        var cached = ledger.Enter(name + ".cachedInput", PublishedCachedInput ?? Term.Unknown(name + ".cachedInput", Reasons.BilledAsUncached, cachedAnswer));
        return new PriceSheet(
            ledger.Enter(name + ".input", Input),
            PublishedCachedInput is null ? null : cached,
            CacheWrite is null ? null : ledger.Enter(name + ".cacheWrite", CacheWrite),
            ledger.Enter(name + ".output", Output),
            ledger.Enter(name + ".batchInput", BatchInput),
            ledger.Enter(name + ".batchOutput", BatchOutput));
    }
}

using System.Collections.Immutable;

namespace FineTuneAdvisor.Economics.Catalogue.Building;

/// <summary>One list out of what the two files say of the same model.</summary>
/// <remarks>
/// Where they agree a price is grade B and known from the earlier file's day. Where they disagree on input or output, one
/// file's list is taken whole, so that two vintages are not mixed: that of the later file, unless genai-prices lists the model
/// only as one of several under one price.
/// </remarks>
internal sealed class PriceJoin(FileSources sources)
{
    /// <summary>The entries of the list, and of those that follow on a day after the files.</summary>
    public ImmutableArray<DraftEntry> Of(Quote? litellm, GenaiQuote? genai)
    {
        var list = (litellm, genai) switch
        {
            (null, null) => [],
            ({ } one, null) => Alone(one),
            (null, { } one) => Alone(one.Current),
            ({ } first, { } second) when !IsSameStandard(first, second.Current) => Alone(IsGenaiBetter(first, second) ? second.Current : first),
            ({ } first, { } second) => Together(first, second),
        };
        return [.. list, .. genai is { Closeness: not Closeness.Family } ? genai.Later.SelectMany(quote => Alone(quote)) : []];
    }

    /// <summary>Input and output have the same price in both, as far as both have one.</summary>
    public static bool IsSameStandard(Quote first, Quote second) => !Differ(first, second, "input") && !Differ(first, second, "output");

    public static bool Differ(Quote first, Quote second, string field) =>
        first.Prices.TryGetValue(field, out var one) && second.Prices.TryGetValue(field, out var other) && one != other;

    private static bool IsGenaiBetter(Quote litellm, GenaiQuote genai) => genai.Closeness == Closeness.Itself && genai.Current.Day > litellm.Day;

    private static ImmutableArray<DraftEntry> Alone(Quote quote) => [DraftEntry.Of(quote.Day, quote.Source.Id, quote.Prices)];

    private ImmutableArray<DraftEntry> Together(Quote litellm, GenaiQuote genai)
    {
        var (first, second) = (litellm.Prices, genai.Current.Prices);
        var isGenaiBetter = IsGenaiBetter(litellm, genai);
        var agreed = first.Where(price => second.TryGetValue(price.Key, out var other) && other == price.Value).ToImmutableSortedDictionary(StringComparer.Ordinal);
        var ofFirst = first.RemoveRange(agreed.Keys).Where(price => !isGenaiBetter || !second.ContainsKey(price.Key)).ToImmutableSortedDictionary(StringComparer.Ordinal);
        var ofSecond = genai.Closeness == Closeness.Family ? ImmutableSortedDictionary<string, decimal>.Empty : second.RemoveRange(agreed.Keys).RemoveRange(ofFirst.Keys);

        // The pair's word holds from the earlier day; a list has one day, the latest that any of its prices needs.
        var earlier = litellm.Day < genai.Current.Day ? litellm.Day : genai.Current.Day;
        DateOnly[] needed = [agreed.IsEmpty ? default : earlier, ofFirst.IsEmpty ? default : litellm.Day, ofSecond.IsEmpty ? default : genai.Current.Day];
        var day = needed.Max();
        return
        [
            DraftEntry.Of(day, sources.Both.Id, agreed),
            DraftEntry.Of(day, sources.LiteLlm.Id, ofFirst),
            DraftEntry.Of(day, sources.GenaiPrices.Id, ofSecond),
        ];
    }
}

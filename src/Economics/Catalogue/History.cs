using System.Collections.Immutable;

namespace FineTuneAdvisor.Economics.Catalogue;

/// <summary>As-of look-up: of several dated values the latest that is not after the day counts.</summary>
internal static class History
{
    public static Dated<T>? At<T>(this ImmutableArray<Dated<T>> history, DateOnly day) =>
        history.Where(value => value.AsOf <= day).MaxBy(value => value.AsOf);

    public static TokenPrices At(this ImmutableArray<PriceList> lists, DateOnly day) =>
        lists.Where(list => list.Day <= day).MaxBy(list => list.Day)?.Prices ?? TokenPrices.Unknown;
}

using System.Collections.Immutable;

namespace FineTuneAdvisor.Economics.Catalogue.Comparing;

/// <summary>What a later snapshot says otherwise than an earlier one, each as of its own day.</summary>
/// <param name="Added">Ids of models, ordinal order.</param>
/// <param name="Removed">Ids of models, ordinal order.</param>
/// <param name="Prices">By row and field; of models that both have, and of GPU hours.</param>
/// <param name="Dates">By row and field.</param>
public sealed record SnapshotDifference(
    DateOnly OldDay,
    DateOnly NewDay,
    ImmutableArray<string> Added,
    ImmutableArray<string> Removed,
    ImmutableArray<PriceChange> Prices,
    ImmutableArray<DateChange> Dates)
{
    public bool IsEmpty => Added.IsEmpty && Removed.IsEmpty && Prices.IsEmpty && Dates.IsEmpty;
}

/// <param name="Row">A model's id, or <c>gpu/ID</c>.</param>
/// <param name="Old">USD per 1M tokens, or USD an hour; null: not published.</param>
public sealed record PriceChange(string Row, string Field, decimal? Old, decimal? New)
{
    /// <summary>New over old, less one, in hundredths; null where one of the two is not published.</summary>
    public decimal? Percent => Old is { } before && New is { } after ? (after / before - 1m) * 100m : null;
}

public sealed record DateChange(string Row, string Field, DateOnly? Old, DateOnly? New);

using System.Collections.Immutable;

namespace FineTuneAdvisor.Economics.Catalogue;

/// <summary>A model with everything a snapshot says of it, each value with the day from which it is known.</summary>
/// <param name="Id"><c>provider/model</c>.</param>
/// <param name="Weights">Name of the open weights it serves; null for closed models.</param>
/// <param name="Note">What a reader of its prices should know; null where there is nothing.</param>
/// <param name="Other">What other sources say of the same prices, where they disagree.</param>
public sealed record ModelEntry(
    string Id,
    string? Weights,
    string? Note,
    bool IsReasoning,
    ImmutableArray<PriceList> Base,
    ImmutableArray<PriceList> Tuned,
    ImmutableArray<OtherPrice> Other,
    ImmutableArray<Dated<decimal>> Training,
    ImmutableArray<Dated<DateOnly>> Released,
    ImmutableArray<Dated<DateOnly>> Shutdown,
    ImmutableArray<Dated<DateOnly>> TuningCloses,
    ImmutableArray<Dated<decimal>> CachingMinimum)
{
    public string Provider => Id[..Id.IndexOf('/', StringComparison.Ordinal)];

    /// <summary>The model as it was known on a day; null when nothing about it was.</summary>
    public ModelRow? At(DateOnly day)
    {
        var row = new ModelRow(
            Id,
            Provider,
            Weights,
            Base.At(day),
            Tuned.At(day),
            Training.At(day),
            Released.At(day),
            Shutdown.At(day),
            TuningCloses.At(day),
            CachingMinimum.At(day),
            IsReasoning);
        return IsEmpty(row) ? null : row;
    }

    private static bool IsEmpty(ModelRow row) =>
        row is { TrainingPerMillion: null, Released: null, Shutdown: null, TuningCloses: null, CachingMinimum: null }
        && row.Base == TokenPrices.Unknown
        && row.Tuned == TokenPrices.Unknown;
}

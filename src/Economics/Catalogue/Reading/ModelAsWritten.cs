using System.Collections.Immutable;

namespace FineTuneAdvisor.Economics.Catalogue.Reading;

/// <summary>A model with its base prices where they were written, for the check across models.</summary>
internal sealed record ModelAsWritten(ModelEntry Entry, ImmutableArray<ListedPrice> Base);

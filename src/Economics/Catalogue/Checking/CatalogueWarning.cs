namespace FineTuneAdvisor.Economics.Catalogue.Checking;

/// <summary>Something that a reader of a snapshot should know before relying on a price; no mistake in the file.</summary>
/// <param name="Field">A price or date of the model.</param>
/// <param name="Found">Invariant text, for the price keeper.</param>
public sealed record CatalogueWarning(Trap Trap, string Model, string Field, string Found);

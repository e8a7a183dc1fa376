using FineTuneAdvisor.Economics.Parameters;

namespace FineTuneAdvisor.Economics.Catalogue;

/// <summary>A catalogue value that an assessment used, for the report's price list and the assessment's digest.</summary>
/// <param name="Row">The row's id, e.g. <c>openai/gpt-4o-2024-08-06</c> or <c>gpu/H100-SXM</c>.</param>
/// <param name="Field">Which price or date of the row, e.g. <c>tuned.input</c>.</param>
/// <param name="Value">Invariant text: a plain decimal or an ISO date.</param>
/// <param name="Unit">Of the value; <c>date</c> for dates.</param>
/// <param name="AsOf">The day from which the value is known.</param>
/// <param name="Grade">How good the source is, as the catalogue's SOURCES.md defines.</param>
public sealed record CatalogueUse(string Row, string Field, string Value, string Unit, DateOnly AsOf, string Grade, Source Source);

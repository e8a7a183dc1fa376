using FineTuneAdvisor.Economics.Parameters;

namespace FineTuneAdvisor.Economics.Catalogue;

/// <summary>A published value with the day from which it was known, how good its source is, and the source.</summary>
/// <param name="Grade">As <c>catalogue/SOURCES.md</c> defines: A the seller's own page, B two independent price files agree, C one price file or index, D a third party's claim.</param>
public sealed record Dated<T>(T Value, DateOnly AsOf, string Grade, Source Source);

using FineTuneAdvisor.Economics.Parameters;

namespace FineTuneAdvisor.Economics.Catalogue;

/// <summary>A source as a snapshot declares it: once, at the top; rows name it by <paramref name="Id"/>.</summary>
/// <param name="Grade">A to D, as <see cref="Dated{T}"/> says; every value of the source carries it.</param>
/// <param name="Licence">Under which the facts were taken over, e.g. <c>MIT</c>.</param>
public sealed record CatalogueSource(string Id, Source Source, string Grade, string Licence);

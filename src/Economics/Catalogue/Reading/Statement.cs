namespace FineTuneAdvisor.Economics.Catalogue.Reading;

/// <summary>On whose word, and from which day, the values of one row of a snapshot are known.</summary>
internal sealed record Statement(DateOnly Known, CatalogueSource Source)
{
    public Dated<T> Of<T>(T value) => new(value, Known, Source.Grade, Source.Source);
}

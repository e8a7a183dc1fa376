using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Economics.Catalogue.Reading;

/// <summary>What a check has against a price, before it is put at its place.</summary>
internal sealed record Finding(string Found, string Expected, string Mend)
{
    public Problem At(ListedPrice price) => new(price.At, price.Key, Found, Expected, Mend);
}

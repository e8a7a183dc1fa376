using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Economics.Catalogue.Reading;

/// <summary>A price with the place where it was written, as the checks need it.</summary>
/// <param name="Field">Which price: <c>input</c>, <c>batchOutput</c>, ...</param>
/// <param name="List">The key of the list it stands in.</param>
/// <param name="IsConfirmed">Someone looked at an unlikely price and says it is right.</param>
internal sealed record ListedPrice(string Field, Dated<decimal> Price, bool IsConfirmed, string List, Position At)
{
    /// <summary>The whole key, for messages.</summary>
    public string Key => List + "." + Field;

    public decimal Value => Price.Value;

    public DateOnly Day => Price.AsOf;
}

namespace FineTuneAdvisor.Facts.Units;

/// <summary>Loaded cost of one full-time engineer, US dollars a year.</summary>
public readonly record struct UsdPerFteYear(decimal Amount) : IQuantity<UsdPerFteYear>
{
    public static Unit Unit => Unit.UsdPerFteYear;

    public static UsdPerFteYear FromAmount(decimal amount) => new(amount);
}

namespace FineTuneAdvisor.Facts.Units;

/// <summary>Money a year, US dollars.</summary>
public readonly record struct UsdPerYear(decimal Amount) : IQuantity<UsdPerYear>
{
    public static Unit Unit => Unit.UsdPerYear;

    public static UsdPerYear FromAmount(decimal amount) => new(amount);
}

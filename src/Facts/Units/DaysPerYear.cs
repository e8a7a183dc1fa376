namespace FineTuneAdvisor.Facts.Units;

/// <summary>Active days a year: 1 to 366.</summary>
public readonly record struct DaysPerYear(decimal Amount) : IQuantity<DaysPerYear>
{
    public static Unit Unit => Unit.DaysPerYear;

    public static DaysPerYear FromAmount(decimal amount) => new(amount);
}

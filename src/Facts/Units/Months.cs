namespace FineTuneAdvisor.Facts.Units;

/// <summary>A duration in months; a month is 30.4375 days where dates are counted.</summary>
public readonly record struct Months(decimal Amount) : IQuantity<Months>
{
    public static Unit Unit => Unit.Months;

    public static Months FromAmount(decimal amount) => new(amount);
}

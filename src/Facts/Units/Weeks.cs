namespace FineTuneAdvisor.Facts.Units;

/// <summary>Working time of one person, or a lead time, in weeks; 52 are a year.</summary>
public readonly record struct Weeks(decimal Amount) : IQuantity<Weeks>
{
    public static Unit Unit => Unit.Weeks;

    public static Weeks FromAmount(decimal amount) => new(amount);
}

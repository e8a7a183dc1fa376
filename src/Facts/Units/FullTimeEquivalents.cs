namespace FineTuneAdvisor.Facts.Units;

/// <summary>People, as full-time equivalents.</summary>
public readonly record struct FullTimeEquivalents(decimal Amount) : IQuantity<FullTimeEquivalents>
{
    public static Unit Unit => Unit.FullTimeEquivalents;

    public static FullTimeEquivalents FromAmount(decimal amount) => new(amount);
}

namespace FineTuneAdvisor.Facts.Units;

/// <summary>A factor: 1 changes nothing.</summary>
public readonly record struct Multiplier(decimal Amount) : IQuantity<Multiplier>
{
    public static Unit Unit => Unit.Multiplier;

    public static Multiplier FromAmount(decimal amount) => new(amount);
}

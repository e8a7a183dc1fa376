namespace FineTuneAdvisor.Facts.Units;

/// <summary>Money, US dollars. Signed: a cost is positive, a saving negative.</summary>
public readonly record struct Usd(decimal Amount) : IQuantity<Usd>
{
    public static Unit Unit => Unit.Usd;

    public static Usd FromAmount(decimal amount) => new(amount);
}

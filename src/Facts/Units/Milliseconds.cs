namespace FineTuneAdvisor.Facts.Units;

/// <summary>Time to first token, milliseconds.</summary>
public readonly record struct Milliseconds(decimal Amount) : IQuantity<Milliseconds>
{
    public static Unit Unit => Unit.Milliseconds;

    public static Milliseconds FromAmount(decimal amount) => new(amount);
}

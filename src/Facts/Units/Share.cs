namespace FineTuneAdvisor.Facts.Units;

/// <summary>A part of a whole, 0..1, or a yearly rate of change (0.2 is 20 % a year).</summary>
public readonly record struct Share(decimal Amount) : IQuantity<Share>
{
    public static Unit Unit => Unit.Share;

    public static Share FromAmount(decimal amount) => new(amount);
}

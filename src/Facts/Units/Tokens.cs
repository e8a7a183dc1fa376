namespace FineTuneAdvisor.Facts.Units;

/// <summary>Tokens of one call, of one request or of a training set: 0 or more.</summary>
public readonly record struct Tokens(decimal Amount) : IQuantity<Tokens>
{
    public static Unit Unit => Unit.Tokens;

    public static Tokens FromAmount(decimal amount) => new(amount);
}

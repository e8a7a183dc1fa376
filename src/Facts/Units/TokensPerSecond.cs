namespace FineTuneAdvisor.Facts.Units;

/// <summary>Output tokens a second: above 0.</summary>
public readonly record struct TokensPerSecond(decimal Amount) : IQuantity<TokensPerSecond>
{
    public static Unit Unit => Unit.TokensPerSecond;

    public static TokensPerSecond FromAmount(decimal amount) => new(amount);
}

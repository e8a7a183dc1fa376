namespace FineTuneAdvisor.Facts.Units;

/// <summary>Price of tokens, US dollars per one million tokens. A price that nobody published is absent, never 0.</summary>
public readonly record struct UsdPerMillionTokens(decimal Amount) : IQuantity<UsdPerMillionTokens>
{
    public static Unit Unit => Unit.UsdPerMillionTokens;

    public static UsdPerMillionTokens FromAmount(decimal amount) => new(amount);
}

namespace FineTuneAdvisor.Facts.Units;

/// <summary>Price of an hour of a GPU or of a deployment, US dollars: 0 or more.</summary>
public readonly record struct UsdPerHour(decimal Amount) : IQuantity<UsdPerHour>
{
    public static Unit Unit => Unit.UsdPerHour;

    public static UsdPerHour FromAmount(decimal amount) => new(amount);
}

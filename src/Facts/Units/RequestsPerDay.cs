namespace FineTuneAdvisor.Facts.Units;

/// <summary>Requests on an active day of year one.</summary>
public readonly record struct RequestsPerDay(decimal Amount) : IQuantity<RequestsPerDay>
{
    public static Unit Unit => Unit.RequestsPerDay;

    public static RequestsPerDay FromAmount(decimal amount) => new(amount);
}

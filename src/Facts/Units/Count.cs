namespace FineTuneAdvisor.Facts.Units;

/// <summary>A count without a unit: calls, examples, epochs, runs, GPUs, replicas, billions of parameters.</summary>
public readonly record struct Count(decimal Amount) : IQuantity<Count>
{
    public static Unit Unit => Unit.Number;

    public static Count FromAmount(decimal amount) => new(amount);
}

namespace FineTuneAdvisor.Facts.Units;

/// <summary>An amount whose type is its unit, so that multiplying the wrong things does not compile.</summary>
public interface IQuantity<TSelf>
    where TSelf : struct, IQuantity<TSelf>
{
    static abstract Unit Unit { get; }

    static abstract TSelf FromAmount(decimal amount);

    decimal Amount { get; }
}

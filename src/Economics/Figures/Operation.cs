namespace FineTuneAdvisor.Economics.Figures;

// The order of the first four is the binding strength.
internal enum Operation : byte
{
    Sum,
    Difference,
    Product,
    Quotient,
    Named,
    Literal,
    Minimum,
    Maximum,
    Ceiling,
    Floor,
    Function,
    Choice,
}

internal static class Operations
{
    /// <summary>The result in decimal; throws <see cref="OverflowException"/> outside its range, <see cref="DivideByZeroException"/> at a divisor of 0.</summary>
    /// <param name="right">Not read by the operations of one operand.</param>
    public static decimal Compute(this Operation operation, decimal left, decimal right) => operation switch
    {
        Operation.Sum => left + right,
        Operation.Difference => left - right,
        Operation.Product => left * right,
        Operation.Quotient => left / right,
        Operation.Minimum => Math.Min(left, right),
        Operation.Maximum => Math.Max(left, right),
        Operation.Ceiling => Math.Ceiling(left),
        Operation.Floor => Math.Floor(left),
        _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, null),
    };
}

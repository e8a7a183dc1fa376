namespace FineTuneAdvisor.Economics.Figures;

/// <summary>Two operands and the operation between them.</summary>
internal sealed class BinaryTerm : Term
{
    private readonly Term _left;
    private readonly Term _right;

    private BinaryTerm(Operation operation, Term left, Term right, in decimal value)
        : base(operation, value, Weaker(left.Basis, right.Basis), left.IsApproximate || right.IsApproximate)
    {
        _left = left;
        _right = right;
    }

    private BinaryTerm(Operation operation, Term left, Term right, string? reason)
        : base(operation, reason)
    {
        _left = left;
        _right = right;
    }

    internal override string Symbol => Operation switch
    {
        Operation.Sum => " + ",
        Operation.Difference => " − ",
        Operation.Product => " × ",
        Operation.Quotient => " / ",
        Operation.Minimum => "min",
        _ => "max",
    };

    internal override IReadOnlyList<Term> Operands => [_left, _right];

    public static BinaryTerm Of(Operation operation, Term left, Term right)
    {
        if (!left.IsKnown || !right.IsKnown)
        {
            return new BinaryTerm(operation, left, right, left.IsKnown ? right.Reason : left.Reason);
        }

        if (operation == Operation.Quotient && right.KnownValue == 0m)
        {
            return new BinaryTerm(operation, left, right, Reasons.DivisionByZero);
        }

        try
        {
            return new BinaryTerm(operation, left, right, operation.Compute(left.KnownValue, right.KnownValue));
        }
        catch (OverflowException)
        {
            return new BinaryTerm(operation, left, right, Reasons.OutOfRange);
        }
    }
}

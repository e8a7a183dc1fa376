using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Economics.Figures;

/// <summary>Two operands and the operation between them.</summary>
internal sealed class BinaryTerm : Term
{
    private readonly Term _left;
    private readonly Term _right;

    private BinaryTerm(Operation operation, Term left, Term right, decimal? value, string? reason)
        : base(operation, value, value is null ? Basis.Unknown : Weaker(left.Basis, right.Basis), reason, left.IsApproximate || right.IsApproximate)
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
            return new BinaryTerm(operation, left, right, null, left.IsKnown ? right.Reason : left.Reason);
        }

        if (operation == Operation.Quotient && right.Value == 0m)
        {
            return new BinaryTerm(operation, left, right, null, Reasons.DivisionByZero);
        }

        try
        {
            return new BinaryTerm(operation, left, right, operation.Compute(left.Value!.Value, right.Value!.Value), null);
        }
        catch (OverflowException)
        {
            return new BinaryTerm(operation, left, right, null, Reasons.OutOfRange);
        }
    }
}

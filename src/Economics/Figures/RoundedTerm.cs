namespace FineTuneAdvisor.Economics.Figures;

/// <summary>The next whole number above or below.</summary>
internal sealed class RoundedTerm(Operation operation, Term operand)
    : Term(operation, operand.Value is { } value ? operation.Compute(value, 0m) : null, operand.Basis, operand.IsKnown ? null : operand.Reason, operand.IsApproximate)
{
    internal override string Symbol => Operation == Operation.Ceiling ? "ceil" : "floor";

    internal override IReadOnlyList<Term> Operands => [operand];
}

using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Economics.Figures;

/// <summary>A number of the formula itself.</summary>
internal sealed class LiteralTerm(decimal value) : Term(Operation.Literal, value, Basis.Measured, null, isApproximate: false)
{
    internal override string Symbol => ValueText;
}

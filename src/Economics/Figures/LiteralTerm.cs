using System.Collections.Immutable;
using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Economics.Figures;

/// <summary>A number of the formula itself.</summary>
internal sealed class LiteralTerm(decimal value) : Term(Operation.Literal, value, Basis.Measured, isApproximate: false)
{
    // Months, and the units of a scale: nearly every number that a formula has of its own.
    private static readonly ImmutableArray<LiteralTerm> Small = [.. Enumerable.Range(0, 100).Select(number => new LiteralTerm(number))];

    internal override string Symbol => ValueText;

    public static LiteralTerm Of(int value) => value >= 0 && value < Small.Length ? Small[value] : new LiteralTerm(value);
}

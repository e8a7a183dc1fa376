namespace FineTuneAdvisor.Economics.Figures;

/// <summary>A number that follows from a comparison of two terms, printed as that: <c>[900 &lt; 1,024]</c>. It rests on what is compared with.</summary>
internal sealed class ComparedTerm(decimal value, Term left, Term right, Func<string> comparison) : Term(Operation.Literal, value, right.Basis, null, isApproximate: false)
{
    internal override string Symbol => comparison();

    private protected override IEnumerable<Term> Deciding => [left, right];
}

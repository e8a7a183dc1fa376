namespace FineTuneAdvisor.Economics.Figures;

/// <summary>The formula of a term as it is printed, brackets only where they are needed.</summary>
internal static class TermText
{
    public static string Symbols(Term term) => Text(term, static atom => atom.Symbol);

    public static string Numbers(Term term) => Text(term, static atom => atom.ValueText);

    private static string Text(Term term, Func<Term, string> atom)
    {
        term = term.Taken;
        switch (term.Operation)
        {
            case Operation.Named or Operation.Literal:
                return atom(term);
            case > Operation.Literal:
                return $"{term.Symbol}({string.Join(", ", term.Operands.Select(operand => Text(operand, atom)))})";
            default:
                // A right operand of a difference or quotient needs its brackets also at equal strength.
                var (left, right) = (term.Operands[0].Taken, term.Operands[1].Taken);
                var least = term.Operation is Operation.Product or Operation.Quotient ? Operation.Product : Operation.Sum;
                return Bracketed(left, atom, left.Operation < least)
                    + term.Symbol
                    + Bracketed(right, atom, right.Operation < least || (term.Operation is Operation.Difference or Operation.Quotient && right.Operation <= term.Operation));
        }
    }

    private static string Bracketed(Term term, Func<Term, string> atom, bool isNeeded)
    {
        var text = Text(term, atom);
        return isNeeded || (term.Operation is Operation.Named or Operation.Literal && text.StartsWith('−')) ? $"({text})" : text;
    }
}

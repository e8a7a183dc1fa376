using System.Globalization;

namespace FineTuneAdvisor.Rules.Language;

/// <summary>
/// The one way to write a tree: what two spellings of one expression have in common. Reading it gives the tree back,
/// and the ruleset's digest is taken over it.
/// </summary>
public static class CanonicalText
{
    public static string Of(Expression expression) => Write(expression, Precedence.Lowest);

    private static string Write(Expression expression, Precedence above)
    {
        var (text, own) = expression switch
        {
            Literal literal => (Word(literal), Precedence.Operand),
            Reference reference => (reference.Name.Text + Part(reference.Part), Precedence.Operand),
            FieldReference field => (field.Variable.Name + "." + field.Field.Name, Precedence.Operand),
            Known known => ($"known({Of(known.Of)})", Precedence.Operand),
            BasisOf basis => ($"basis({Of(basis.Of)})", Precedence.Operand),
            Aggregate { Of: { } field } aggregate => ($"{Function(aggregate.How)}({Of(field)})", Precedence.Operand),
            Aggregate aggregate => ($"{Function(aggregate.How)}({aggregate.Over.Name})", Precedence.Operand),
            Reckoned { How: Reckoning.Smaller or Reckoning.Greater } two => ($"{Signs.Of(two.How)}({Of(two.Left)}, {Of(two.Right)})", Precedence.Operand),
            Minus minus => ("-" + Write(minus.Of, Precedence.Minus), Precedence.Minus),
            Reckoned reckoned => Infix(reckoned.Left, Signs.Of(reckoned.How), reckoned.Right, reckoned.How is Reckoning.Plus or Reckoning.Minus ? Precedence.Sum : Precedence.Product),
            Comparison comparison => (Write(comparison.Left, Precedence.Sum) + " " + Signs.Of(comparison.How) + " " + Write(comparison.Right, Precedence.Sum), Precedence.Comparison),
            OneOf list => ($"{Write(list.Of, Precedence.Sum)} in [{string.Join(", ", list.Candidates.Select(candidate => Write(candidate, Precedence.Sum)))}]", Precedence.Comparison),
            Negation negation => ("not " + Write(negation.Of, Precedence.Comparison), Precedence.Not),
            Joined joined => Infix(joined.Left, joined.How == Joining.And ? "and" : "or", joined.Right, joined.How == Joining.And ? Precedence.And : Precedence.Or),
            _ => throw new InvalidOperationException($"{expression.GetType().Name} has no text."),
        };
        return own < above ? "(" + text + ")" : text;
    }

    // Operators associate to the left, so a right operand of the same strength keeps its parentheses.
    private static (string Text, Precedence Own) Infix(Expression left, string sign, Expression right, Precedence own) =>
        (Write(left, own) + " " + sign + " " + Write(right, own + 1), own);

    private static string Word(Literal literal) => literal.Value.Kind switch
    {
        ValueKind.Number => Amount(literal.Value.Number) + (literal.Type is ExpressionType.Amount { Dimension.IsNone: false } amount ? " " + amount.Dimension.Text : ""),
        ValueKind.YesNo => literal.Value.Truth == Truth.True ? "yes" : "no",
        ValueKind.Day => literal.Value.Day.ToString(NumberText.DateForm, CultureInfo.InvariantCulture),
        _ => "'" + literal.Value.Word + "'",
    };

    // 24 and 24.0 are one number.
    internal static string Amount(decimal amount) => amount.ToString("0.############################", CultureInfo.InvariantCulture);

    private static string Part(NamePart part) => part switch
    {
        NamePart.Low => ".low",
        NamePart.High => ".high",
        _ => "",
    };

    private static string Function(Aggregating how) => how switch
    {
        Aggregating.Count => "count",
        Aggregating.Sum => "sum",
        Aggregating.Min => "min",
        _ => "max",
    };
}

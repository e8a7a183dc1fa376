using System.Collections.Immutable;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Rules.Language;

/// <summary>What may be compared and reckoned with what. Every method throws <see cref="ExpressionError"/> at the operator where it may not.</summary>
internal static class Typing
{
    public static Expression Truth(Expression expression, int offset) => expression.Type is ExpressionType.YesNo
        ? expression
        : throw new ExpressionError(offset, $"{expression.Type} is neither true nor false", "Compare it with something.");

    public static Comparison Compare(Comparing how, Expression left, Expression right, int offset)
    {
        var isOrder = how is not (Comparing.Equal or Comparing.NotEqual);
        var isAllowed = (left.Type, right.Type) switch
        {
            (ExpressionType.Amount one, ExpressionType.Amount other) => one.Dimension.Equals(other.Dimension) || IsZero(left) || IsZero(right),
            (ExpressionType.Date, ExpressionType.Date) => true,
            _ when isOrder => false,
            (ExpressionType.YesNo, ExpressionType.YesNo) => true,
            (ExpressionType.Text, ExpressionType.Text) => true,
            (ExpressionType.Choice choice, ExpressionType.Text) => Listed(choice.Words, right, offset),
            (ExpressionType.Text, ExpressionType.Choice choice) => Listed(choice.Words, left, offset),
            (ExpressionType.Choice one, ExpressionType.Choice other) => one.Words.Intersect(other.Words, StringComparer.Ordinal).Any(),
            (ExpressionType.Date date, ExpressionType.Text) when right is Literal => Listed(date.Words, right, offset),
            (ExpressionType.Text, ExpressionType.Date date) when left is Literal => Listed(date.Words, left, offset),
            _ => false,
        };
        return isAllowed
            ? new Comparison(how, left, right)
            : throw new ExpressionError(offset, $"cannot compare {left.Type} with {right.Type}", Mend(left.Type, right.Type));
    }

    public static Reckoned Reckon(Reckoning how, Expression left, Expression right, int offset)
    {
        if (left.Type is not ExpressionType.Amount one || right.Type is not ExpressionType.Amount other)
        {
            throw new ExpressionError(offset, $"cannot {Verb(how)} {left.Type} and {right.Type}", "Only amounts can be reckoned with.");
        }

        var dimension = how switch
        {
            Reckoning.Times => one.Dimension * other.Dimension,
            Reckoning.DividedBy => one.Dimension / other.Dimension,
            _ when one.Dimension.Equals(other.Dimension) => one.Dimension,
            _ => throw new ExpressionError(offset, $"cannot {Verb(how)} {one} and {other}", Mend(one, other)),
        };
        return new Reckoned(how, left, right, new ExpressionType.Amount(dimension));
    }

    public static Minus Minus(Expression of, int offset) => of.Type is ExpressionType.Amount
        ? new Minus(of)
        : throw new ExpressionError(offset, $"cannot take the negative of {of.Type}", "Only amounts have one.");

    private static bool IsZero(Expression expression) => expression is Literal { IsZero: true };

    private static bool Listed(ImmutableArray<string> words, Expression candidate, int offset)
    {
        if (candidate is not Literal literal || words.Contains(literal.Value.Word, StringComparer.Ordinal))
        {
            return true;
        }

        var nearest = NearestName.Of(literal.Value.Word, words);
        throw new ExpressionError(
            offset,
            $"'{literal.Value.Word}' is not one of its words" + (nearest.Count > 0 ? $"; did you mean '{nearest[0]}'?" : ""),
            words.Length > 0 ? "It can be: " + string.Join(", ", words) + "." : "Compare it with a date such as 2026-11-24.");
    }

    private static string Verb(Reckoning how) => how switch
    {
        Reckoning.Plus => "add",
        Reckoning.Minus => "subtract",
        Reckoning.Times => "multiply",
        Reckoning.DividedBy => "divide",
        _ => "order",
    };

    private static string Mend(ExpressionType left, ExpressionType right) => (left, right) switch
    {
        (ExpressionType.Amount { Dimension.IsNone: false }, ExpressionType.Amount { Dimension.IsNone: true }) => $"Give the number its unit: {left}.",
        (ExpressionType.Amount { Dimension.IsNone: true }, ExpressionType.Amount { Dimension.IsNone: false }) => $"Give the number its unit: {right}.",
        (ExpressionType.YesNo, _) or (_, ExpressionType.YesNo) => "Compare it with yes or no.",
        _ => "Both sides must be of one kind and one unit.",
    };
}

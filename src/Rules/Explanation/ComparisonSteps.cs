using System.Collections.Immutable;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Explanation;

/// <summary>What would turn a comparison whose sides are known: the left side moves, or the right one where nothing on the left can.</summary>
internal static class ComparisonSteps
{
    /// <summary>The step after which the comparison is as wanted; null where neither side can move.</summary>
    public static Step? Of(Comparison comparison, Truth wanted, in Bindings bindings)
    {
        if (!CanMove(comparison.Left))
        {
            return CanMove(comparison.Right) ? Of(new Comparison(Mirrored(comparison.How), comparison.Right, comparison.Left), wanted, bindings) : null;
        }

        var how = wanted == Truth.True ? comparison.How : Contrary(comparison.How);
        var (left, right) = (comparison.Left.ValueIn(bindings), comparison.Right.ValueIn(bindings));
        return left.Kind == right.Kind && left.Kind is ValueKind.Number or ValueKind.Day
            ? Move(comparison, left.Number, right.Number, how)
            : Words(comparison.Left, left, how == Comparing.Equal, [WordOf(right)]);
    }

    /// <summary>A word that must be one of some, or none of them; null where every word that it can be is among those.</summary>
    public static Rewording? Words(Expression of, Value now, bool isOneOf, ImmutableArray<string> words)
    {
        if (isOneOf)
        {
            return new Rewording(of, WordOf(now), words, []);
        }

        ImmutableArray<string> others = of.Type switch
        {
            ExpressionType.YesNo => [YesNoWord.Of(Truth.True), YesNoWord.Of(Truth.False)],
            // Nobody strives for a basis of nothing.
            ExpressionType.Choice choice when of is BasisOf => choice.Words.Remove(BasisWords.Of(Facts.Basis.Unknown)),
            ExpressionType.Choice choice => choice.Words,
            _ => [],
        };
        ImmutableArray<string> left = [.. others.Except(words, StringComparer.Ordinal)];
        return others.IsEmpty || !left.IsEmpty ? new Rewording(of, WordOf(now), left, words) : null;
    }

    public static string WordOf(Value value) => value.Kind switch
    {
        ValueKind.YesNo => YesNoWord.Of(value.Truth),
        ValueKind.Day => CanonicalText.Of(new Literal(value, ExpressionType.Date.Plain)),
        _ => value.Word,
    };

    // An organization may set a parameter, but nothing about the proposal moves it.
    private static bool CanMove(Expression expression) => expression switch
    {
        Reference reference => reference.Name.Kind != FactKind.Parameter,
        FieldReference or Aggregate => true,
        _ => expression.Operands().Any(CanMove),
    };

    private static Shift? Move(Comparison comparison, decimal from, decimal to, Comparing how)
    {
        var reach = how switch
        {
            Comparing.Less => Reach.Below,
            Comparing.LessOrEqual => Reach.AtMost,
            Comparing.Greater => Reach.Above,
            Comparing.GreaterOrEqual => Reach.AtLeast,
            Comparing.Equal => Reach.Exactly,
            _ => Reach.Other,
        };
        try
        {
            var shift = new Shift(comparison.Left, from, to, reach, UnitOfAmount.Of(comparison.Left, comparison.Right));
            _ = shift.By;
            return shift;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static Comparing Contrary(Comparing how) => how switch
    {
        Comparing.Less => Comparing.GreaterOrEqual,
        Comparing.LessOrEqual => Comparing.Greater,
        Comparing.Greater => Comparing.LessOrEqual,
        Comparing.GreaterOrEqual => Comparing.Less,
        Comparing.Equal => Comparing.NotEqual,
        _ => Comparing.Equal,
    };

    private static Comparing Mirrored(Comparing how) => how switch
    {
        Comparing.Less => Comparing.Greater,
        Comparing.LessOrEqual => Comparing.GreaterOrEqual,
        Comparing.Greater => Comparing.Less,
        Comparing.GreaterOrEqual => Comparing.LessOrEqual,
        _ => how,
    };
}

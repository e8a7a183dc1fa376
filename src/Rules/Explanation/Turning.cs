using System.Collections.Immutable;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Explanation;

/// <summary>
/// The nearest way to turn an expression round. Every way that its parts allow is a set of steps; the nearest one is taken that was
/// confirmed by evaluating the whole tree with its steps supposed, because one name may stand in several parts.
/// </summary>
internal static class Turning
{
    private const int MostWays = 1_000; // reason: a bound on work; rules have a handful

    /// <summary>The steps after which the expression is as wanted: none where it is so already, null where no way is known.</summary>
    public static ImmutableArray<Step>? To(Expression expression, Truth wanted, in Bindings bindings)
    {
        foreach (var way in Ways(expression, wanted, bindings).SelectMany(Merged).NearestFirst())
        {
            if (expression.With(Supposing.Of(way)).TruthIn(bindings) == wanted)
            {
                return way;
            }
        }

        return null;
    }

    private static ImmutableArray<ImmutableArray<Step>> Ways(Expression expression, Truth wanted, in Bindings bindings)
    {
        var truth = expression.TruthIn(bindings);
        if (truth == wanted)
        {
            return [[]];
        }

        switch (expression)
        {
            case Negation negation:
                return Ways(negation.Of, wanted.Not(), bindings);
            case Joined joined:
                var (left, right) = (Ways(joined.Left, wanted, bindings), Ways(joined.Right, wanted, bindings));
                return joined.How == Joining.And == (wanted == Truth.True) ? Both(left, right) : Either(left, right);
            case Comparison { Left.Type: ExpressionType.YesNo, Right: Literal { Value.Truth: var said } } comparison when truth != Truth.Unknown:
                return Ways(comparison.Left, comparison.How == Comparing.Equal == (wanted == Truth.True) ? said : said.Not(), bindings);
        }

        return (truth == Truth.Unknown ? new Settling(expression, wanted, Missing(expression, bindings)) : Leaf(expression, wanted, bindings)) is { } step ? [[step]] : [];
    }

    private static Step? Leaf(Expression expression, Truth wanted, in Bindings bindings) => expression switch
    {
        Comparison comparison => ComparisonSteps.Of(comparison, wanted, bindings),
        OneOf list => OneOfSteps.Of(list, wanted, bindings),
        Known { Of: Reference of } => new Learning(of, wanted == Truth.True, wanted == Truth.True ? bindings.Facts[of.Name].Missing : []),
        Known { Of: var of } => new Learning(of, wanted == Truth.True, Missing(of, bindings)),
        Reference or FieldReference => new Rewording(expression, YesNoWord.Of(wanted.Not()), [YesNoWord.Of(wanted)], []),
        _ => null,
    };

    private static ImmutableArray<string> Missing(Expression expression, in Bindings bindings)
    {
        var missing = new SortedSet<string>(StringComparer.Ordinal);
        UnknownNames.Gather(expression, bindings, missing);
        return [.. missing];
    }

    private static ImmutableArray<ImmutableArray<Step>> Both(ImmutableArray<ImmutableArray<Step>> left, ImmutableArray<ImmutableArray<Step>> right) =>
        [.. (from one in left from other in right select one.AddRange(other)).Take(MostWays)];

    private static ImmutableArray<ImmutableArray<Step>> Either(ImmutableArray<ImmutableArray<Step>> left, ImmutableArray<ImmutableArray<Step>> right) =>
        [.. left.Concat(right).Take(MostWays)];

    // What moves twice moves once, to one of the two limits or the other.
    private static IEnumerable<ImmutableArray<Step>> Merged(ImmutableArray<Step> way)
    {
        IEnumerable<ImmutableArray<Step>> merged = [[]];
        foreach (var alike in way.GroupBy(Subject, StringComparer.Ordinal))
        {
            merged = [.. (from one in merged from step in alike.Distinct() select one.Add(step)).Take(MostWays)];
        }

        return merged;
    }

    private static string Subject(Step step) => step switch
    {
        Shift shift => CanonicalText.Of(shift.Of),
        Rewording rewording => CanonicalText.Of(rewording.Of),
        Learning learning => CanonicalText.Of(new Known(learning.Of)),
        Settling settling => CanonicalText.Of(settling.Of),
        _ => "",
    };
}

using System.Collections.Immutable;
using FineTuneAdvisor.Rules.Verification.Feasibility;

namespace FineTuneAdvisor.Rules.Tests.Verification.Feasibility;

/// <summary>Formulas from a seed over three amounts and two words, and every point of a small grid to try them on.</summary>
internal sealed class RandomFormulas(Random random)
{
    private static readonly string[] Amounts = ["x", "y", "z"];
    private static readonly string[] Variables = ["colour", "size"];
    private static readonly string[] Colours = ["red", "green", "blue"];

    public static ImmutableDictionary<string, ImmutableSortedSet<string>> Domains { get; } =
        Variables.ToImmutableDictionary(variable => variable, _ => Colours.ToImmutableSortedSet(StringComparer.Ordinal));

    public LinearConstraint Constraint()
    {
        var sum = Amounts.Aggregate(LinearSum.Of(random.Next(-6, 7)), (sum, amount) => sum + (LinearSum.Of(amount) * Rational.Of(random.Next(-2, 3))));
        return new LinearConstraint(sum, random.Next(5) switch { 0 => Relation.Zero, 1 or 2 => Relation.Below, _ => Relation.NotAbove });
    }

    public Formula Next(int depth) => (depth == 0 ? random.Next(2) : random.Next(4)) switch
    {
        0 => new Formula.Holds(Constraint()),
        1 => new Formula.InWords(Variables[random.Next(2)], ImmutableSortedSet.Create(StringComparer.Ordinal, Colours[random.Next(3)]), random.Next(2) == 0),
        2 => Formula.AllOf(Enumerable.Range(0, random.Next(4)).Select(_ => Next(depth - 1))),
        _ => Formula.AnyOf(Enumerable.Range(0, random.Next(4)).Select(_ => Next(depth - 1))),
    };

    /// <summary>Whole and half amounts from -3 to 3, with every pair of words.</summary>
    public static IEnumerable<Model> Points() =>
        from point in AmountPoints()
        from colour in Colours
        from size in Colours
        select new Model(point, ImmutableDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create("colour", colour), KeyValuePair.Create("size", size)]));

    public static IEnumerable<ImmutableDictionary<string, Rational>> AmountPoints() =>
        from x in Steps()
        from y in Steps()
        from z in Steps()
        select ImmutableDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create("x", x), KeyValuePair.Create("y", y), KeyValuePair.Create("z", z)]);

    /// <summary>Whether a formula holds at a point; amounts that the point leaves out are 0.</summary>
    public static bool Holds(Formula formula, Model at) => formula switch
    {
        Formula.All all => all.Parts.All(part => Holds(part, at)),
        Formula.Any any => any.Parts.Any(part => Holds(part, at)),
        Formula.Holds { Constraint: var constraint } => constraint.Holds(constraint.Sum.At(Amounts.ToDictionary(amount => amount, amount => at.Amounts.GetValueOrDefault(amount)))),
        Formula.InWords words => words.Words.Contains(at.Words[words.Variable]) == words.IsIn,
        _ => throw new InvalidOperationException(),
    };

    private static IEnumerable<Rational> Steps() => Enumerable.Range(-6, 13).Select(half => Rational.Of(half / 2m));
}

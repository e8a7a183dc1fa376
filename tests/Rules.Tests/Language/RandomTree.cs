using FineTuneAdvisor.Facts.Units;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Tests.Language;

/// <summary>
/// Well-typed trees from a seed, of every kind of node and in every nesting: what a text would have to put in parentheses to mean the same.
/// </summary>
internal sealed class RandomTree(Random random)
{
    private readonly Dimension _usd = Dimension.Of(Unit.Usd);

    private readonly Dimension _usdPerYear = Dimension.Of(Unit.UsdPerYear);

    private readonly Dimension[] _dimensions = [Dimension.None, Dimension.Of(Unit.Months), Dimension.Of(Unit.Usd), Dimension.Of(Unit.UsdPerYear)];

    private static readonly string[] Routes = ["selfHosted", "hostedAdapter", "providerFineTune"];

    /// <summary>A tree that is true or false.</summary>
    public Expression Truth(int depth) => (depth == 0 ? random.Next(6) : random.Next(12)) switch
    {
        0 => Literal(random.Next(2) == 0),
        1 => Name("provider.weightsExportable"),
        2 => new FieldReference(Vocabularies.Option, Vocabularies.Option.Collection.Find("isAdmissible")!),
        3 => new Known(random.Next(2) == 0 ? Name("candidate.route") : new FieldReference(Vocabularies.Option, Vocabularies.Option.Collection.Find("netBenefit")!)),
        4 => new Comparison(Same(), new BasisOf(Name("gainLow")), Word("measured")),
        5 => new Comparison(Any<Comparing>(), Day(), Name("commitment.baseModelRetirement")),
        6 => new Comparison(Same(), Name("candidate.route"), Word(Routes[random.Next(Routes.Length)])),
        7 => new OneOf(Name("candidate.route"), [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => (Expression)Word(Routes[random.Next(Routes.Length)]))]),
        8 => new Negation(Truth(depth - 1)),
        9 => new Comparison(Same(), Truth(depth - 1), Truth(depth - 1)),
        10 => Compared(_dimensions[random.Next(_dimensions.Length)], depth - 1),
        _ => new Joined(Any<Joining>(), Truth(depth - 1), Truth(depth - 1)),
    };

    private Expression Compared(Dimension dimension, int depth) => random.Next(3) == 0
        ? new OneOf(Amount(dimension, depth), [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Amount(dimension, depth))])
        : new Comparison(Any<Comparing>(), Amount(dimension, depth), random.Next(4) == 0 ? new Literal(Value.Zero, new ExpressionType.Amount(Dimension.None)) : Amount(dimension, depth));

    private Expression Amount(Dimension dimension, int depth) => (depth == 0 ? random.Next(2) : random.Next(6)) switch
    {
        0 => Named(dimension),
        1 => Number(dimension),
        2 => new Minus(Amount(dimension, depth - 1)),
        3 => Reckoned(Reckoning.Times, Dimension.None, dimension, dimension, depth),
        4 => Reckoned(Reckoning.DividedBy, dimension, Dimension.None, dimension, depth),
        _ => Reckoned(new[] { Reckoning.Plus, Reckoning.Minus, Reckoning.Smaller, Reckoning.Greater }[random.Next(4)], dimension, dimension, dimension, depth),
    };

    private Reckoned Reckoned(Reckoning how, Dimension left, Dimension right, Dimension of, int depth) =>
        new(how, Amount(left, depth - 1), Amount(right, depth - 1), new ExpressionType.Amount(of));

    private Reference Named(Dimension dimension)
    {
        var names = Vocabularies.Few.Names.Where(name => Vocabularies.Few.Find(name)!.Type is ExpressionType.Amount amount && amount.Dimension.Equals(dimension)).ToArray();
        return Name(names[random.Next(names.Length)], Any<NamePart>());
    }

    // No number by itself is in dollars a year; one divided by the other is.
    private Expression Number(Dimension dimension) => dimension.Equals(_usdPerYear)
        ? new Reckoned(Reckoning.DividedBy, Number(_usd), new Literal(Value.Of(Digits()), new ExpressionType.Amount(Dimension.OfWord("year")!)), new ExpressionType.Amount(_usdPerYear))
        : new Literal(Value.Of(Digits()), new ExpressionType.Amount(dimension));

    // As a file may spell it: whole, with decimals, tiny, huge.
    private decimal Digits() => random.Next(5) switch
    {
        0 => random.Next(10),
        1 => random.Next(100_000) / 100m,
        2 => new decimal(random.Next(), 0, 0, false, 28),
        3 => decimal.MaxValue,
        _ => new decimal(random.Next(), random.Next(), random.Next(), false, (byte)random.Next(29)),
    };

    private Literal Day() => new(Value.Of(new DateOnly(1, 1, 1).AddDays(random.Next(3_652_058))), ExpressionType.Date.Plain);

    private Comparing Same() => random.Next(2) == 0 ? Comparing.Equal : Comparing.NotEqual;

    private T Any<T>()
        where T : struct, Enum
    {
        var all = Enum.GetValues<T>();
        return all[random.Next(all.Length)];
    }

    private static Reference Name(string name, NamePart part = NamePart.Value) => new(Vocabularies.Few.Find(name)!, part);

    private static Literal Word(string word) => new(Value.Of(word), ExpressionType.Text.Only);

    private static Literal Literal(bool isYes) => new(Value.Of(isYes), ExpressionType.YesNo.Only);
}

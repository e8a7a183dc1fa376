using CsCheck;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Tests.Language;

/// <summary>Whatever stands in a condition is an expression or a problem with its place, and an expression survives being written down.</summary>
public class ExpressionFuzzTests
{
    private static readonly string[] Pieces =
    [
        "commitment.months", "gainLow", "penaltyPerYear.high", "candidate.route", "commitment.baseModelRetirement", "o.netBenefit", "o.isTuned", "param.stress",
        "and", "or", "not", "in", "yes", "no", "known", "basis", "count", "sum", "min", "max", "o", "(", ")", "[", "]", ",", "+", "-", "*", "/",
        "==", "!=", "<", "<=", ">", ">=", "0", "24", "1.5x", "10,000", "3 %", "$2k", "2026-11-24", "'selfHosted'", "months", "usd", "year", "'", "$", ".", "\n", "é", "\u0000",
    ];

    [Fact]
    public void Every_tree_is_read_back_from_its_canonical_text() => Gen.Int.Sample(
        seed =>
        {
            var tree = new RandomTree(new Random(seed)).Truth(5);
            var text = CanonicalText.Of(tree);

            var again = Vocabularies.Read(text);

            Assert.Equal(tree, again);
            Assert.Equal(text, CanonicalText.Of(again));
        },
        iter: Tries.Of(5_000));

    [Fact]
    public void Any_text_is_an_expression_or_one_problem() => Gen.String.Sample(Read, iter: Tries.Of(5_000));

    [Fact]
    public void Any_row_of_pieces_is_an_expression_or_one_problem() =>
        Gen.Int[0, Pieces.Length - 1].Array[1, 20].Sample(places => Read(string.Join(places.Length % 2 == 0 ? " " : "", places.Select(place => Pieces[place]))), iter: Tries.Of(20_000));

    [Fact]
    public void Any_slip_in_a_right_expression_leaves_an_expression_or_one_problem() => Gen.Int.Sample(
        seed =>
        {
            var random = new Random(seed);
            var text = CanonicalText.Of(new RandomTree(random).Truth(3));
            for (var slips = random.Next(1, 4); slips > 0; slips--)
            {
                text = Slip(text, random);
            }

            Read(text);
        },
        iter: Tries.Of(10_000));

    private static void Read(string text)
    {
        var read = ExpressionReader.ReadCondition(text, new Position("rules/X.yaml", 5, 7), "if", Vocabularies.Scope with { Collected = Vocabularies.Option });
        if (read.Value is { } tree)
        {
            Assert.Empty(read.Problems);
            Assert.IsType<ExpressionType.YesNo>(tree.Type);
            Assert.Equal(tree, ExpressionReader.ReadCondition(CanonicalText.Of(tree), default, "if", Vocabularies.Scope with { Collected = Vocabularies.Option }).Value);
            Assert.True(Enum.IsDefined(tree.TruthIn(new Bindings(SampleFacts.None))));
            return;
        }

        var problem = Assert.Single(read.Problems);
        Assert.NotEmpty(problem.Found);
        Assert.Equal(5, problem.At.Line);
        Assert.InRange(problem.At.Column, 7, 7 + text.Length);
        Assert.Contains('^', problem.Mend);
    }

    private static string Slip(string text, Random random)
    {
        var at = random.Next(text.Length + 1);
        var end = Math.Min(text.Length, at + random.Next(1, 8));
        return random.Next(4) switch
        {
            0 => text[..at] + text[end..],
            1 => text[..at] + Pieces[random.Next(Pieces.Length)] + text[at..],
            2 => text[..at] + Pieces[random.Next(Pieces.Length)] + text[end..],
            _ => text[..at] + text[at..end] + text[at..],
        };
    }
}

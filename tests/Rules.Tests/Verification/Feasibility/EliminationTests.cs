using CsCheck;
using FineTuneAdvisor.Rules.Verification.Feasibility;

namespace FineTuneAdvisor.Rules.Tests.Verification.Feasibility;

public class EliminationTests
{
    private static readonly LinearSum X = LinearSum.Of("x");
    private static readonly LinearSum Y = LinearSum.Of("y");

    [Fact]
    public void What_three_lines_enclose_is_found()
    {
        // x > 1, y > x, x + y < 4: x = 1.1, y = 2 would do.
        LinearConstraint[] constraints = [Below(LinearSum.Of(1) - X), Below(X - Y), Below(X + Y - LinearSum.Of(4))];

        var found = Elimination.Solve(constraints);

        Assert.NotNull(found);
        Assert.All(constraints, constraint => Assert.True(constraint.Holds(constraint.Sum.At(found))));
    }

    [Fact]
    public void Three_lines_that_enclose_nothing_are_told()
    {
        // x > 2, y > x, x + y < 4: y > 2 as well, so x + y > 4.
        Assert.Null(Elimination.Solve([Below(LinearSum.Of(2) - X), Below(X - Y), Below(X + Y - LinearSum.Of(4))]));
    }

    [Fact]
    public void A_limit_belongs_to_what_is_not_above_it_and_not_to_what_is_below_it()
    {
        Assert.Equal(Rational.Of(24), Elimination.Solve([NotAbove(X - LinearSum.Of(24)), NotAbove(LinearSum.Of(24) - X)])!["x"]);
        Assert.Null(Elimination.Solve([NotAbove(X - LinearSum.Of(24)), Below(LinearSum.Of(24) - X)]));
    }

    [Fact]
    public void An_equation_gives_way_to_the_others()
    {
        // 2 x = y and y >= 7: x >= 3.5
        var found = Elimination.Solve([new LinearConstraint((X * Rational.Of(2)) - Y, Relation.Zero), NotAbove(LinearSum.Of(7) - Y)])!;

        Assert.Equal(found["y"], found["x"] * Rational.Of(2));
        Assert.True(found["x"] >= Rational.Of(3.5m));
    }

    [Fact]
    public void A_constraint_without_variables_decides_by_itself()
    {
        Assert.Empty(Elimination.Solve([Below(LinearSum.Of(-1))])!);
        Assert.Null(Elimination.Solve([Below(LinearSum.Of(0)), NotAbove(X)]));
    }

    [Fact]
    public void Random_constraints_are_called_impossible_only_where_no_point_satisfies_them_and_solved_only_by_what_does() =>
        Gen.Int.Sample(
            seed =>
            {
                var formulas = new RandomFormulas(new Random(seed));
                var constraints = Enumerable.Range(0, 2 + new Random(seed).Next(5)).Select(_ => formulas.Constraint()).ToArray();

                var found = Elimination.Solve(constraints);

                if (found is null)
                {
                    Assert.DoesNotContain(RandomFormulas.AmountPoints(), point => constraints.All(constraint => constraint.Holds(constraint.Sum.At(point))));
                }
                else
                {
                    Assert.All(constraints, constraint => Assert.True(constraint.Holds(constraint.Sum.At(found))));
                }
            },
            iter: 300);

    private static LinearConstraint Below(LinearSum sum) => new(sum, Relation.Below);

    private static LinearConstraint NotAbove(LinearSum sum) => new(sum, Relation.NotAbove);
}

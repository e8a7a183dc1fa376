using System.Collections.Immutable;
using CsCheck;
using FineTuneAdvisor.Rules.Verification.Feasibility;

namespace FineTuneAdvisor.Rules.Tests.Verification.Feasibility;

public class CaseSplitTests
{
    [Fact]
    public void A_word_cannot_be_two_words()
    {
        var both = Formula.AllOf(Is("red"), Is("blue"));

        Assert.Equal(Possible.No, CaseSplit.Decide(both, RandomFormulas.Domains).Answer);
        Assert.Equal(Possible.Yes, CaseSplit.Decide(Formula.AnyOf(Is("red"), Is("blue")), RandomFormulas.Domains).Answer);
    }

    [Fact]
    public void What_is_none_of_its_words_is_nothing()
    {
        var none = Formula.AllOf(RandomFormulas.Domains["colour"].Select(word => (Formula)new Formula.InWords("colour", [word], IsIn: false)));

        Assert.Equal(Possible.No, CaseSplit.Decide(none, RandomFormulas.Domains).Answer);
    }

    [Fact]
    public void Nothing_asked_for_is_possible_and_no_alternative_is_not()
    {
        Assert.Equal(Possible.Yes, CaseSplit.Decide(Formula.Always, RandomFormulas.Domains).Answer);
        Assert.Equal(Possible.No, CaseSplit.Decide(Formula.Never, RandomFormulas.Domains).Answer);
    }

    [Fact]
    public void More_cases_than_can_be_tried_are_not_proved()
    {
        // Twenty alternatives, of each pair x at one of two places: all of them together contradict, and no sight of two shows it.
        var alternatives = Enumerable.Range(0, 20).Select(place => Formula.AnyOf(At($"x{place}", 1), At($"x{place}", 2)));
        var sum = Enumerable.Range(0, 20).Aggregate(LinearSum.Of(-1_000), (sum, place) => sum + LinearSum.Of($"x{place}"));

        var asked = Formula.AllOf([.. alternatives, new Formula.Holds(new LinearConstraint(sum, Relation.Zero))]);

        Assert.Equal(Possible.NotProved, CaseSplit.Decide(asked, ImmutableDictionary<string, ImmutableSortedSet<string>>.Empty).Answer);
    }

    [Fact]
    public void Random_formulas_are_called_impossible_only_where_no_point_satisfies_them_and_solved_only_by_what_does() =>
        Gen.Int.Sample(
            seed =>
            {
                var formula = new RandomFormulas(new Random(seed)).Next(3);

                var found = CaseSplit.Decide(formula, RandomFormulas.Domains);

                Assert.NotEqual(Possible.NotProved, found.Answer);
                if (found.Model is { } model)
                {
                    Assert.True(RandomFormulas.Holds(formula, model));
                }
                else
                {
                    Assert.DoesNotContain(RandomFormulas.Points(), point => RandomFormulas.Holds(formula, point));
                }
            },
            iter: 300);

    private static Formula.InWords Is(string word) => new("colour", [word]);

    private static Formula.Holds At(string amount, decimal value) => new(new LinearConstraint(LinearSum.Of(amount) - LinearSum.Of(value), Relation.Zero));
}

using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Engine;
using FineTuneAdvisor.Rules.Engine.Members;
using FineTuneAdvisor.Rules.Language;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Tests.Explanation;
using FineTuneAdvisor.Rules.Verification;

namespace FineTuneAdvisor.Rules.Tests.Verification;

/// <summary>The slope of a search: what it goes by must shrink towards firing, and be 0 there.</summary>
public class FiringDistanceTests
{
    private static readonly (string, Value) Hosted = ("candidate.route", Value.Of("providerFineTune"));

    private static readonly (string, Value) Exportable = ("provider.weightsExportable", Value.Of(true));

    [Fact]
    public void Where_the_rule_fires_it_is_nothing() => Is(0, "FTA-1301", Hosted, Months(23));

    [Theory]
    // One step of 0, 6 and 36 months: the logarithm of one more, to the base of 10^15.
    [InlineData(24, 1)]
    [InlineData(30, 1.05634)] // ln 7 / ln 10^15 = 1.94591 / 34.53878
    [InlineData(60, 1.10455)] // ln 37 / ln 10^15 = 3.61092 / 34.53878
    public void An_amount_counts_as_one_step_and_a_little_more_the_further_it_is(int months, double distance) => Is(distance, "FTA-1301", Hosted, Months(months));

    [Fact]
    public void A_word_counts_as_two_steps_and_every_condition_that_fails_counts() => Is(2 + 1, "FTA-1301", ("candidate.route", Value.Of("selfHosted")), Months(24));

    [Fact]
    public void What_cannot_be_told_counts_more_than_a_word() => Is(2.5, "FTA-1301", Hosted);

    [Fact]
    public void What_nothing_moves_counts_the_most()
    {
        // FTA-1301 itself cannot be moved to; that it must fire is a step of its own. Without members there is nothing that could cost less.
        Is(2 + 1, "FTA-1303", Hosted, Months(24), ("penaltyPerYear", Value.Of(20_000m)));
        Is(4, "FTA-1501", ("provider.weightsExportable", Value.Of(false)), ("annualInferenceCost.candidate", Value.Of(1m)));
    }

    [Fact]
    public void Without_a_member_that_it_is_made_for_a_rule_is_further_than_any_step() => Is(16, "FTA-1504");

    [Fact]
    public void Of_members_the_nearest_counts()
    {
        // a is not tuned (2) and there is none that costs less than its 5 (1, at the limit); b is tuned and a costs less.
        ImmutableArray<Member> options =
        [
            Explained.Option("a", ("isTuned", Value.Of(false)), ("annualInferenceCost", Value.Of(5m))),
            Explained.Option("b", ("isTuned", Value.Of(true)), ("annualInferenceCost", Value.Of(9m))),
        ];

        Assert.Equal(0, Distance("FTA-1504", null, options));
        Assert.Equal(3, Distance("FTA-1504", null, [options[0]]), 5);
    }

    [Fact]
    public void Of_alternatives_the_nearest_counts_or_the_one_that_is_asked_for()
    {
        var gain = ("gainHigh", Value.Of(0.1m));
        // Down to 0: 1 + ln 1.1 / ln 10^15 = 1 + 0.09531 / 34.53878
        Is(1.00276, "FTA-1201", Exportable, gain);
        Assert.Equal(2, Distance("FTA-1201", "heldOut", [], Exportable, gain), 5);
        Assert.Equal(1.00276, Distance("FTA-1201", "gain", [], Exportable, gain), 5);
    }

    [Fact]
    public void A_finding_that_is_made_only_sometimes_counts_what_its_own_condition_lacks()
    {
        // The rule fires; its second effect lacks 29,999 dollars of 50,000 and passes the limit: 1 + ln 30000 / ln 10^15 = 1 + 10.30895 / 34.53878
        (string, Value)[] given = [Hosted, Months(1), ("penaltyPerYear", Value.Of(20_001m))];
        var made = SmallRuleset.Read.Find("FTA-1303")!.Then.OfType<MakesFinding>().ToArray();

        Assert.Equal(0, Distance("FTA-1303", null, [], made[0], given));
        Assert.Equal(1.29847, Distance("FTA-1303", null, [], made[1], given), 5);
        // Neither the condition nor the effect can be told.
        Assert.Equal(2.5 + 2.5, Distance("FTA-1303", null, [], made[1], Hosted, Months(1)), 5);
    }

    [Fact]
    public void A_verdict_stands_on_the_criteria_that_the_findings_leave()
    {
        // The commitment is too short, so a criterion is not met and FTA-1901 fires; with one that is long enough a word has to change, of two criteria the nearer.
        (string, Value)[] sound = [Hosted, Exportable, ("commitment.assurance", Value.Of("contract")), ("gainHigh", Value.Of(0.1m))];

        Is(0, "FTA-1901", [.. sound, Months(1)]);
        Is(2, "FTA-1901", [.. sound, Months(24)]);
        Is(0, "FTA-1001", [.. sound, Months(1)]);
    }

    private static (string, Value) Months(int months) => ("commitment.months", Value.Of((decimal)months));

    private static void Is(double distance, string rule, params (string, Value)[] given) => Assert.Equal(distance, Distance(rule, null, [], given), 5);

    private static double Distance(string id, string? alternative, ImmutableArray<Member> options, params (string, Value)[] given) => Distance(id, alternative, options, null, given);

    private static double Distance(string id, string? alternative, ImmutableArray<Member> options, MakesFinding? making, params (string Name, Value Value)[] given)
    {
        var ruleset = SmallRuleset.Read;
        var rule = ruleset.Find(id)!;
        var facts = new GivenFacts(
            given.ToImmutableDictionary(pair => pair.Name, pair => new Fact(pair.Value, pair.Value, pair.Value, Basis.Estimated, pair.Value.IsKnown, [])),
            ruleset.Parameters);
        return new FiringDistance(ruleset, new RuleEvaluator(ruleset), rule, alternative is null ? null : rule.Conditions.Single(condition => condition.Id == alternative), making)
            .Of(new Situation(facts, () => options, ruleset.Criteria, ruleset.Patterns));
    }
}

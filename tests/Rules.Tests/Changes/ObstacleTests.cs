using System.Collections.Immutable;
using CsCheck;
using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Changes;
using FineTuneAdvisor.Rules.Engine;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Tests.Engine;
using FineTuneAdvisor.Rules.Tests.Rulesets;
using FineTuneAdvisor.Rules.Tests.Shipped;

namespace FineTuneAdvisor.Rules.Tests.Changes;

/// <summary>The search looks at the rules that can be in the way, and at those only; it must see there what the engine sees.</summary>
public class ObstacleTests
{
    private static readonly Answer[] Sound =
    [
        Models.Choice("candidate.route", "providerFineTune"),
        Models.Choice("commitment.assurance", "contract"),
        Models.YesNo("provider.weightsExportable", true),
        Models.Quantity("commitment.months", 24),
    ];

    [Fact]
    public void Where_every_criterion_is_met_nothing_is_in_the_way() => Assert.True(Found(SmallRuleset.Read, Sound).AreNone);

    [Fact]
    public void A_finding_that_blocks_and_the_branch_that_withholds_are_named() => Stand(
        "FTA-1301/blocks",
        "FTA-1201/heldOut/withholds",
        Found(SmallRuleset.Read, With(Models.Quantity("commitment.months", 23), Models.YesNo("provider.weightsExportable", false))));

    [Fact]
    public void Every_branch_that_holds_is_named() => Stand(
        "",
        "FTA-1201/heldOut/withholds FTA-1201/gain/withholds",
        new ObstacleFinder(SmallRuleset.Read).In(Model(SmallRuleset.Read, With(Models.YesNo("provider.weightsExportable", false)), gain: 0)));

    [Fact]
    public void A_decisive_rule_that_cannot_be_told_is_in_the_way_until_it_can() => Stand(
        "",
        "FTA-1301",
        Found(SmallRuleset.Read, [.. Sound.Where(answer => answer.Key != "commitment.months")]));

    [Fact]
    public void Of_a_decisive_rule_no_branch_of_which_can_be_told_so_is_it() => Stand(
        "",
        "FTA-1201",
        new ObstacleFinder(SmallRuleset.Read).In(Model(SmallRuleset.Read, Sound, gain: null)));

    [Fact]
    public void A_rule_that_does_not_apply_is_in_nobodys_way() =>
        Assert.True(Found(SmallRuleset.Read, With(Models.Choice("candidate.route", "selfHosted"), Models.Quantity("commitment.months", 1))).AreNone);

    [Fact]
    public void What_a_pattern_waits_for_is_not_in_the_way()
    {
        // FTA-1501, decisive for the lock-in, cannot be told; nor can FTA-1201, decisive for a criterion.
        var found = Found(SmallRuleset.Read, [.. Sound.Where(answer => answer.Key != "provider.weightsExportable")]);

        Stand("", "FTA-1201", found);
    }

    [Fact]
    public void A_rule_that_follows_another_is_judged_with_it_however_long_the_chain()
    {
        using var folder = new RulesetFolder();
        // FTA-1304 asks for FTA-1303, which sets a trap only, and that for FTA-1301, which no longer says anything of a criterion.
        folder.Change("rules/FTA-1301.yaml", "about: longCommitment", "about: trap").Change("rules/FTA-1301.yaml", "undecided: unproven\n", "").Change("rules/FTA-1301.yaml", "effect: blocks", "effect: note")
            .Write("rules/FTA-1304.yaml", "id: FTA-1304\ntitle: t\nsince: s\nabout: longCommitment\nsource: s\nbecause: b\nwhen:\n  - id: one\n    finding: FTA-1303\n    says: s\nthen: [{ effect: blocks }]\n");
        var read = folder.Read();
        Assert.Empty(read.Problems.Select(problem => problem.ToString()));

        Stand("FTA-1304/blocks", "", Found(read.Value!, With(Models.Quantity("commitment.months", 1))));
        Assert.True(Found(read.Value!, Sound).AreNone);
    }

    [Fact]
    public void What_a_rule_says_about_another_criterion_or_a_trap_counts_as_what_it_is()
    {
        using var folder = new RulesetFolder();
        folder.Change("rules/FTA-1303.yaml", "  - effect: note\n", "  - effect: note\n  - effect: withholds\n    about: goodQuality\n    bring: [commitment.months]\n");
        var read = folder.Read();
        Assert.Empty(read.Problems.Select(problem => problem.ToString()));

        Stand("FTA-1301/blocks", "FTA-1303/withholds", Found(read.Value!, With(Models.Quantity("commitment.months", 1))));
    }

    [Fact]
    public void On_random_models_and_random_rules_the_same_stands_in_the_way_as_in_the_conclusions() => Gen.Int.Sample(
        seed =>
        {
            var random = new Random(seed);
            using var folder = new RulesetFolder();
            new RandomRules(random).AddTo(folder, 12);
            var ruleset = folder.Read().Value!;
            for (var i = 0; i < 10; i++)
            {
                Agree(ruleset, new RandomModel(random).Of(ruleset));
            }
        },
        iter: Tries.Of(60));

    [Fact]
    public void On_random_proposals_too() => Gen.Int.Sample(seed => Agree(ShippedRuleset.Read, new RandomProposal(new Random(seed)).Of(ShippedRuleset.Read)), iter: Tries.Of(60));

    [Theory]
    [InlineData("", "", "", "", false)]
    [InlineData("", "a b c", "a", "", true)]
    [InlineData("a", "", "", "a b c", false)]
    [InlineData("a", "b", "c", "d e", true)]
    [InlineData("a", "b", "c", "d", false)]
    [InlineData("a", "b c", "c", "d", false)]
    [InlineData("a b", "", "c", "d", false)]
    public void Fewer_that_block_count_first_then_fewer_that_withhold(string blocking, string withholding, string otherBlocking, string otherWithholding, bool areFewer) =>
        Assert.Equal(areFewer, new Obstacles(Ids(blocking), Ids(withholding)).AreFewerThan(new Obstacles(Ids(otherBlocking), Ids(otherWithholding))));

    [Theory]
    [InlineData("", "", true)]
    [InlineData("a", "", false)]
    [InlineData("", "a", false)]
    public void They_are_none_where_nothing_blocks_and_nothing_withholds(string blocking, string withholding, bool areNone) =>
        Assert.Equal(areNone, new Obstacles(Ids(blocking), Ids(withholding)).AreNone);

    private static Answer[] With(params Answer[] others) => [.. Sound.Where(answer => others.All(other => other.Key != answer.Key)), .. others];

    private static Obstacles Found(Ruleset ruleset, Answer[] answers) => new ObstacleFinder(ruleset).In(Model(ruleset, answers, 0.05m));

    private static EconomicModel Model(Ruleset ruleset, Answer[] answers, decimal? gain) =>
        Models.Of(ruleset, answers, [Models.Figure("gainHigh", gain), Models.Figure("penaltyPerYear", 62_400)], AddedRules.Cheap, AddedRules.Dear);

    private static void Stand(string blocking, string withholding, Obstacles found) =>
        Assert.Equal((blocking, withholding), (string.Join(' ', found.Blocking), string.Join(' ', found.Withholding)));

    // As the engine's conclusions name them.
    private static void Agree(Ruleset ruleset, EconomicModel model)
    {
        var conclusions = new RuleEvaluator(ruleset).Conclude(Situation.Of(ruleset, model));
        var decisive = ruleset.Rules.Where(rule => rule.IsDecisive && ruleset.Criteria.Contains(rule.About)).Select(rule => rule.Id).ToHashSet();

        var found = new ObstacleFinder(ruleset).In(model);

        Assert.Equal(Findings(Effect.Blocks), found.Blocking.Order(StringComparer.Ordinal));
        Assert.Equal(
            [.. Findings(Effect.Withholds).Concat(conclusions.Rules.Where(trace => trace.State == RuleState.CannotTell && decisive.Contains(trace.RuleId)).Select(trace => trace.RuleId)).Order(StringComparer.Ordinal)],
            found.Withholding.Order(StringComparer.Ordinal));

        IEnumerable<string> Findings(Effect effect) => conclusions.Findings.Where(finding => finding.Effect == effect && ruleset.Criteria.Contains(finding.About)).Select(finding => finding.Id);
    }

    private static ImmutableArray<string> Ids(string words) => [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}

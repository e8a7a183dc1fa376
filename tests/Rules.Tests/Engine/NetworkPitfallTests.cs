using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Options;
using FineTuneAdvisor.Rules.Engine;
using FineTuneAdvisor.Rules.Tests.Rulesets;

namespace FineTuneAdvisor.Rules.Tests.Engine;

/// <summary>What NRules 1.0.4 gets wrong, or leaves to its user, as far as it could reach us.</summary>
public class NetworkPitfallTests
{
    private static readonly OptionCost Cheap = Models.Option("cheap", OptionRole.Baseline, false, true, 10, 0);

    private static readonly OptionCost Dear = Models.Option("dear", OptionRole.Candidate, true, true, 20, -10);

    [Fact]
    public void Rules_of_one_shape_over_different_facts_do_not_share_an_answer() => Assert.Equal(
        ["FTA-1602"],
        Fired([("FTA-1601", "if: gainLow > 50%"), ("FTA-1602", "if: gainHigh > 50%")], Models.Figure("gainLow", 0.1m), Models.Figure("gainHigh", 0.9m)));

    [Fact]
    public void Rules_that_ask_the_same_question_both_get_their_answer() => Assert.Equal(
        ["FTA-1601", "FTA-1602"],
        Fired([("FTA-1601", "if: gainLow > 50%"), ("FTA-1602", "if: gainLow > 0.5")], Models.Figure("gainLow", 0.9m)));

    [Fact]
    public void A_condition_with_its_two_members_the_other_way_round_is_another_condition()
    {
        // Nothing costs less than the cheap one, and nothing is dearer than the dear one: each rule fires for one member.
        var conclusions = Conclude(
            [
                ("FTA-1601", "some: p in options\n    where: p.annualInferenceCost < o.annualInferenceCost", "each: o in options"),
                ("FTA-1602", "some: o in options\n    where: p.annualInferenceCost < o.annualInferenceCost", "each: p in options"),
            ]);

        Assert.Equal(["FTA-1601/dear/note", "FTA-1602/cheap/note"], conclusions.Findings.Select(finding => finding.Id).Where(id => id.StartsWith("FTA-16", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("none: o in options\n    where: o.totalCost > 0")]
    [InlineData("every: o in options\n    satisfies: o.totalCost > 0")]
    [InlineData("every: o in options\n    where: o.totalCost > 0\n    satisfies: o.isTuned")]
    public void What_is_unknown_does_not_pass_for_absent(string condition)
    {
        var conclusions = Conclude([("FTA-1601", condition, "")]);

        Assert.DoesNotContain(conclusions.Findings, finding => finding.RuleId == "FTA-1601");
        Assert.Equal(RuleState.CannotTell, conclusions.Rules.Single(rule => rule.RuleId == "FTA-1601").State);
    }

    [Fact]
    public void A_fact_that_overflows_is_unknown_and_does_not_break_the_session()
    {
        var conclusions = Conclude([("FTA-1601", "if: gainLow * gainLow > 0", "")], Models.Figure("gainLow", decimal.MaxValue));

        Assert.Equal(RuleState.CannotTell, conclusions.Rules.Single(rule => rule.RuleId == "FTA-1601").State);
        Assert.NotEqual(VerdictReasons.RulesetGap, conclusions.Verdict.Reason);
    }

    [Fact]
    public void Findings_that_say_the_same_come_from_both_rules()
    {
        var conclusions = Conclude([("FTA-1601", "if: yes", ""), ("FTA-1602", "if: yes", "")]);

        Assert.Equal(["FTA-1601/note", "FTA-1602/note"], conclusions.Findings.Select(finding => finding.Id).Where(id => id.StartsWith("FTA-16", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_order_in_which_options_come_does_not_show()
    {
        var engine = new RuleEngine(SmallRuleset.Read);

        Assert.Equal(
            Told.Of(engine.Conclude(Models.Of(SmallRuleset.Read, [], [], Cheap, Dear))),
            Told.Of(engine.Conclude(Models.Of(SmallRuleset.Read, [], [], Dear, Cheap))));
    }

    [Fact]
    public void Eight_threads_from_the_first_session_on_conclude_what_one_does()
    {
        var models = Enumerable.Range(0, 64).Select(seed => new RandomModel(new Random(seed)).Of(SmallRuleset.Read)).ToArray();
        var alone = models.Select(model => Told.Of(new RuleEngine(SmallRuleset.Read).Conclude(model))).ToArray();

        for (var round = 0; round < 5; round++)
        {
            var shared = new RuleEngine(SmallRuleset.Read);
            var together = new string[models.Length];
            using var start = new Barrier(8);
            var threads = Enumerable.Range(0, 8).Select(thread => new Thread(() =>
            {
                start.SignalAndWait();
                for (var i = thread; i < models.Length; i += 8)
                {
                    together[i] = Told.Of(shared.Conclude(models[i]));
                }
            })).ToArray();
            Array.ForEach(threads, thread => thread.Start());
            Array.ForEach(threads, thread => thread.Join());

            Assert.Equal(alone, together);
        }
    }

    private static IEnumerable<string> Fired((string Id, string Condition)[] rules, params Figure[] figures) =>
        Conclude([.. rules.Select(rule => (rule.Id, rule.Condition, ""))], figures).Findings.Select(finding => finding.RuleId).Where(id => id.StartsWith("FTA-16", StringComparison.Ordinal));

    private static Conclusions Conclude((string Id, string Condition, string Each)[] rules, params Figure[] figures)
    {
        using var folder = new RulesetFolder();
        foreach (var (id, condition, each) in rules)
        {
            folder.Write($"rules/{id}.yaml", $"id: {id}\ntitle: t\nsince: s\nabout: trap\nsource: s\nbecause: b\n{each}\nwhen:\n  - id: one\n    says: s\n    {condition}\nthen: [{{ effect: note }}]\n");
        }

        var read = folder.Read();
        Assert.Empty(read.Problems.Select(problem => problem.ToString()));
        var engine = new RuleEngine(read.Value!);
        Assert.Equal(0, engine.Fallbacks);
        return engine.Conclude(Models.Of(read.Value!, [], figures, Cheap, Dear));
    }
}

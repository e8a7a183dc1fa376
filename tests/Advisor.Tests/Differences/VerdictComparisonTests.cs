using System.Text;
using FineTuneAdvisor.Advisor.Differences;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Advisor.Tests.Differences;

public class VerdictComparisonTests
{
    private static readonly DateOnly Day = new(2026, 11, 24);

    private static readonly Ruleset Bank = Shipped.Sound(RulesetReader.Read(
        Path.Combine(Shipped.Root, "rulesets", "fine-tuning-penalty"),
        Path.Combine(Shipped.Root, "examples", "overlays", "regional-bank")));

    private static readonly VerdictComparison Comparison = new(Shipped.Advisor, Shipped.Catalogue);

    [Fact]
    public void An_example_that_is_judged_otherwise_is_named_with_the_rules_that_part()
    {
        var differences = Comparison.Of(Shipped.Ruleset, Bank, Examples());

        // 1,000 evaluated cases are enough for the ruleset's 300, and not for the bank's 1,200; every other example is as it was.
        var change = Assert.Single(differences.Changed);
        Assert.Equal("chat-summaries-locked-in.yaml", change.Case);
        Assert.Equal((Outcome.ApproveWithConditions, Outcome.Defer), (change.Old.Outcome, change.New.Outcome));
        var rule = change.Rules.Single(difference => difference.RuleId == "FTA-1201");
        Assert.Equal((RuleState.NotFired, RuleState.Fired), (rule.Old?.State, rule.New?.State));
        Assert.Equal([Effect.Withholds], rule.New!.Effects);
        Assert.Equal(7, differences.Cases);
        Assert.True(differences.Affected > 1);
        Assert.Empty(differences.Refused);
    }

    [Fact]
    public void A_rule_that_says_nothing_under_either_is_no_difference()
    {
        // FTA-1810 speaks of own GPUs alone, and ORG-0001 of a first year from 250,000 on: for this one neither says anything.
        var change = Assert.Single(Comparison.Of(Shipped.Ruleset, Bank, Examples()).Changed);

        Assert.DoesNotContain(change.Rules, rule => rule.RuleId is "FTA-1810" or "ORG-0001");
    }

    [Fact]
    public void Under_the_same_ruleset_nothing_changes()
    {
        var differences = Comparison.Of(Shipped.Ruleset, Shipped.Ruleset, [.. Examples(), .. ComparedCase.MadeUp(Shipped.Ruleset.Questions, Shipped.Catalogue, Day, 20)]);

        Assert.Equal((27, 0, 0), (differences.Cases, differences.Affected, differences.Changed.Length));
    }

    [Fact]
    public void A_rule_that_blocks_what_it_only_noted_parts_although_it_fires_under_both()
    {
        var gentler = Shipped.Ruleset with
        {
            Digest = "gentler",
            Rules = [.. Shipped.Ruleset.Rules.Select(rule => rule.Id == "FTA-1301" ? rule with { Then = [.. rule.Then.OfType<MakesFinding>().Select(finding => finding with { Effect = Effect.Note })] } : rule)],
        };

        var change = Assert.Single(Comparison.Of(Shipped.Ruleset, gentler, [Example("product-descriptions-18-months")]).Changed);

        var rule = change.Rules.Single(difference => difference.RuleId == "FTA-1301");
        Assert.Equal((RuleState.Fired, RuleState.Fired), (rule.Old?.State, rule.New?.State));
        Assert.Equal((Effect.Blocks, Effect.Note), (rule.Old!.Effects[0], rule.New!.Effects[0]));
        Assert.Equal(Outcome.Reject, change.Old.Outcome);
        Assert.NotEqual(Outcome.Reject, change.New.Outcome);
    }

    [Fact]
    public void Made_up_cases_are_the_same_ones_every_time()
    {
        ComparedCase[] Cases() => [.. ComparedCase.MadeUp(Shipped.Ruleset.Questions, Shipped.Catalogue, Day, 5)];

        Assert.Equal(Cases().Select(Text), Cases().Select(Text));
        Assert.Equal(5, Cases().Select(Text).Distinct().Count());

        static string Text(ComparedCase one) => one.Name + Encoding.UTF8.GetString(one.Answers.AsSpan());
    }

    [Fact]
    public void Answers_that_one_questionnaire_refuses_are_named_with_the_reason()
    {
        var stricter = Shipped.Ruleset with
        {
            Digest = "stricter",
            Questions = new([.. Shipped.Ruleset.Questions.All.Select(question => question.Key == "commitment.months" ? question with { Maximum = 24 } : question)]),
        };

        var differences = Comparison.Of(Shipped.Ruleset, stricter, [Example("invoice-extraction"), Example("product-descriptions-18-months"), new ComparedCase("empty.yaml", [], null)]);

        Assert.Equal(1, differences.Cases);
        Assert.Equal([("invoice-extraction.yaml", false, true), ("empty.yaml", true, true)], differences.Refused.Select(refused => (refused.Case, refused.IsOfOld, refused.IsOfNew)));
        Assert.Equal("commitment.months", differences.Refused[0].Problem.Key);
    }

    private static IEnumerable<ComparedCase> Examples() =>
        Directory.EnumerateFiles(Path.Combine(Shipped.Root, "examples"), "*.yaml").Select(file => Example(Path.GetFileNameWithoutExtension(file)));

    private static ComparedCase Example(string name) => new(name + ".yaml", [.. File.ReadAllBytes(Path.Combine(Shipped.Root, "examples", name + ".yaml"))], null);
}

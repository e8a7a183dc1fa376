using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Rules.Differences;
using FineTuneAdvisor.Rules.Rulesets.Locking;
using FineTuneAdvisor.Rules.Tests.Rulesets;
using FineTuneAdvisor.Rules.Tests.Rulesets.Overlays;

namespace FineTuneAdvisor.Rules.Tests.Differences;

public class RulesetComparisonTests
{
    [Fact]
    public void A_ruleset_says_the_same_as_itself() => Assert.True(RulesetComparison.Of(SmallRuleset.Read, SmallRuleset.Read).IsEmpty);

    [Theory]
    [InlineData("rules/FTA-1301.yaml", "commitment.months < param.minimumCommitment", "commitment.months   <  (param.minimumCommitment)  # a comment")]
    [InlineData("rules/FTA-1301.yaml", "since: 2026.12\nabout: longCommitment\n", "about: longCommitment\nsince: 2026.12\n")]
    [InlineData("rules/FTA-1301.yaml", "  - name: one month short", "  # the limit\n  - name: a month short of it")]
    [InlineData("parameters.yaml", "value: 50,000", "value: 50000.0")]
    public void Spelling_order_of_keys_comments_and_tests_are_no_difference(string file, string from, string to)
    {
        using var folder = new RulesetFolder();

        Assert.True(RulesetComparison.Of(SmallRuleset.Read, folder.Change(file, from, to).Read().Value!).IsEmpty);
    }

    [Theory]
    [InlineData("rules/FTA-1301.yaml", "commitment.months < param.minimumCommitment", "commitment.months <= param.minimumCommitment", "rule FTA-1301 when.short: commitment.months < param.minimumCommitment -> commitment.months <= param.minimumCommitment")]
    [InlineData("rules/FTA-1301.yaml", "undecided: unproven\n", "", "rule FTA-1301 decisive: yes -> no")]
    [InlineData("rules/FTA-1301.yaml", "effect: blocks", "effect: note", "rule FTA-1301 then.1: blocks -> note")]
    [InlineData("rules/FTA-1301.yaml", "effect: blocks", "effect: note\n    about: lockIn", "rule FTA-1301 then.1: blocks -> note about lockIn")]
    [InlineData("rules/FTA-1301.yaml", "because: Too short.", "because: Far too short.", "text en FTA-1301.because: Too short. -> Far too short.")]
    [InlineData("rules/FTA-1302.yaml", "    bring: [commitment.assurance]\n", "", "rule FTA-1302 then.1: withholds; bring commitment.assurance -> withholds")]
    [InlineData("rules/FTA-1901.yaml", "verdict: reject", "verdict: defer", "rule FTA-1901 then.1: the verdict is reject; recommend the option where o.isAdmissible and not o.isTuned, of several the one with the greatest o.netBenefit -> the verdict is defer; recommend the option where o.isAdmissible and not o.isTuned, of several the one with the greatest o.netBenefit")]
    [InlineData("rules/FTA-1001.yaml", "criterion: notMet", "criterion: unproven", "rule FTA-1001 then.1: the criterion is notMet -> the criterion is unproven")]
    [InlineData("parameters.yaml", "value: 24", "value: 25", "parameter minimumCommitment value: 24 -> 25")]
    [InlineData("parameters.yaml", "range: 12 .. 60", "range: 6 .. 60", "parameter minimumCommitment range: 12 .. 60 -> 6 .. 60")]
    [InlineData("parameters.yaml", "    low: 20,000\n", "", "parameter material low: 20000 -> ")]
    [InlineData("parameters.yaml", ", locator: its last section", "", "parameter minimumCommitment source.locator: its last section -> ")]
    [InlineData("parameters.yaml", "meaning: Shortest", "meaning: The shortest", "text en param.minimumCommitment.meaning: Shortest commitment. -> The shortest commitment.")]
    [InlineData("ruleset.yaml", "version: 2026.12", "version: 2026.13", "ruleset version: 2026.12 -> 2026.13")]
    [InlineData("ruleset.yaml", "[longCommitment, goodQuality]", "[goodQuality, longCommitment]", "ruleset criteria: longCommitment, goodQuality -> goodQuality, longCommitment")]
    [InlineData("texts/en/report.yaml", "Do not fine-tune", "Do not", "text en outcome.reject: Do not fine-tune -> Do not")]
    public void What_is_said_otherwise_is_told_with_what_it_was_and_what_it_is(string file, string from, string to, string difference)
    {
        using var folder = new RulesetFolder();

        Assert.Equal([difference], Told(RulesetComparison.Of(SmallRuleset.Read, folder.Change(file, from, to).Read().Value!)));
    }

    [Fact]
    public void A_condition_that_came_is_told_and_so_is_its_place_among_the_others()
    {
        using var folder = new RulesetFolder();
        folder.Change("rules/FTA-1301.yaml", "when:\n", "when:\n  - id: quick\n    if: candidate.engineeringWeeks < 6 weeks\n    says: Quick.\n");

        Assert.Equal(
            ["rule FTA-1301 when.quick:  -> candidate.engineeringWeeks < 6 week", "rule FTA-1301 when: short -> quick, short", "text en FTA-1301.quick.says:  -> Quick."],
            Told(RulesetComparison.Of(SmallRuleset.Read, folder.Read().Value!)));
    }

    [Fact]
    public void The_order_of_conditions_is_a_difference()
    {
        using var one = new RulesetFolder();
        using var other = new RulesetFolder();
        const string Short = "  - id: short\n    if: commitment.months < param.minimumCommitment\n    says: Committed for {{ commitment.months }}.\n";
        const string Quick = "  - id: quick\n    if: candidate.engineeringWeeks < 6 weeks\n    says: Quick.\n";
        one.Change("rules/FTA-1301.yaml", Short, Short + Quick);
        other.Change("rules/FTA-1301.yaml", Short, Quick + Short);

        Assert.Equal(["rule FTA-1301 when: short, quick -> quick, short"], Told(RulesetComparison.Of(one.Read().Value!, other.Read().Value!)));
    }

    [Fact]
    public void A_rule_that_came_or_went_is_told_whole_and_its_words_go_with_it()
    {
        using var folder = new RulesetFolder();
        folder.Remove("rules/FTA-1504.yaml").Write("rules/FTA-1399.yaml", File.ReadAllText(Path.Combine(Folders.Small, "rules", "FTA-1301.yaml")).Replace("FTA-1301", "FTA-1399", StringComparison.Ordinal));

        var difference = RulesetComparison.Of(SmallRuleset.Read, folder.Read().Value!);

        Assert.Equal([("FTA-1399", PartChange.Added), ("FTA-1504", PartChange.Removed)], difference.Rules.Select(rule => (rule.Id, rule.Change)));
        Assert.Contains(new FieldDifference("when.short", null, "commitment.months < param.minimumCommitment"), difference.Rules[0].Fields);
        Assert.All(difference.Rules[1].Fields, field => Assert.Null(field.New));
        Assert.Empty(difference.Texts);
    }

    [Fact]
    public void What_an_overlay_changes_is_told_too()
    {
        using var overlay = new OverlayFolder(OverlayFolder.LongerCommitment + OverlayFolder.WithoutLockIn).WithRule();

        var difference = RulesetComparison.Of(SmallRuleset.Read, overlay.Sound());

        Assert.Equal([("fewest", PartChange.Added), ("minimumCommitment", PartChange.Changed)], difference.Parameters.Select(item => (item.Id, item.Change)));
        Assert.Contains(new FieldDifference("value", "24", "36"), difference.Parameters[1].Fields);
        Assert.Equal([("FTA-1502", PartChange.Changed), ("ORG-0001", PartChange.Added)], difference.Rules.Select(item => (item.Id, item.Change)));
        Assert.Equal([new FieldDifference("inForce", "yes", "no: disabled by risk: Every provider of ours is under contract.")], difference.Rules[0].Fields);
    }

    [Fact]
    public void Whatever_a_question_asks_otherwise_is_told()
    {
        var months = Questions.Few["commitment.months"];
        var changed = months with
        {
            Number = 7,
            Minimum = 1,
            Maximum = 120,
            IsWhole = true,
            IsTriage = true,
            LeftOut = new AnswerValue.Quantity(24),
            DontKnow = new DontKnow(DontKnowMeaning.Range, null, "minimumCommitment"),
            Feeds = ["FTA-1301"],
            Plausible = (3, 60),
            AppliesWhen = new Occasion([new OccasionAnswer("candidate.route", ["selfHosted"], null, OrUnknown: true), new OccasionAnswer("candidate.hostingPerHour", [], 0m, OrUnknown: false)]),
            TriageWhen = new Occasion([new OccasionAnswer("candidate.route", ["selfHosted"], null, OrUnknown: false)]),
        };
        var current = SmallRuleset.Read with { Questions = new QuestionSet([.. Questions.Few.All.Where(question => question != months && question.Key != "candidate.model"), changed]) };

        Assert.Equal(
            [
                "question candidate.model number: 1 -> ",
                "question candidate.model type: text -> ",
                "question candidate.model whole: no -> ",
                "question candidate.model required: no -> ",
                "question candidate.model triage: no -> ",
                "question candidate.model unknown.means: stop -> ",
                "question commitment.months number: 1 -> 7",
                "question commitment.months minimum:  -> 1",
                "question commitment.months maximum:  -> 120",
                "question commitment.months whole: no -> yes",
                "question commitment.months triage: no -> yes",
                "question commitment.months appliesWhen:  -> candidate.route is selfHosted or unknown, or candidate.hostingPerHour is above 0",
                "question commitment.months triageWhen:  -> candidate.route is selfHosted",
                "question commitment.months leftOut:  -> 24",
                "question commitment.months unknown.means: stop -> range",
                "question commitment.months unknown.parameter:  -> minimumCommitment",
                "question commitment.months feeds:  -> FTA-1301",
                "question commitment.months plausible:  -> 3 .. 60",
            ],
            Told(RulesetComparison.Of(SmallRuleset.Read, current)));
    }

    [Fact]
    public void The_other_way_round_old_and_new_change_places()
    {
        using var folder = new RulesetFolder();
        var changed = folder.Change("parameters.yaml", "value: 24", "value: 25").Read().Value!;

        Assert.Equal(["parameter minimumCommitment value: 25 -> 24"], Told(RulesetComparison.Of(changed, SmallRuleset.Read)));
    }

    private static string[] Told(RulesetDifference difference) =>
    [
        .. difference.Head.Select(field => $"ruleset {Told(field)}"),
        .. Told("parameter", difference.Parameters),
        .. Told("question", difference.Questions),
        .. Told("rule", difference.Rules),
        .. difference.Texts.Select(text => $"text {text.Language} {text.Key}: {text.Old} -> {text.New}"),
    ];

    private static IEnumerable<string> Told(string kind, IEnumerable<ItemDifference> items) => items.SelectMany(item => item.Fields.Select(field => $"{kind} {item.Id} {Told(field)}"));

    private static string Told(FieldDifference field) => $"{field.Field}: {field.Old} -> {field.New}";
}

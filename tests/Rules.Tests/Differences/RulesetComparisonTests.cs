using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Rules.Differences;
using FineTuneAdvisor.Rules.Rulesets;
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
    [InlineData("parameters.yaml", "    high: 80,000\n", "", "parameter material high: 80000 -> ")]
    [InlineData("parameters.yaml", "kind: publication, title: The article, locator", "kind: convention, title: The article, locator", "parameter minimumCommitment source.kind: publication -> convention")]
    [InlineData("parameters.yaml", "title: The article, locator", "title: An article, locator", "parameter minimumCommitment source.title: The article -> An article")]
    [InlineData("parameters.yaml", "retrieved: 2026-11-23", "retrieved: 2026-11-24", "parameter minimumCommitment source.retrieved: 2026-11-23 -> 2026-11-24")]
    [InlineData("parameters.yaml", "range: 12 .. 60\n    owner: board\n    review-by: 2027-05-01", "range: 12 .. 60\n    owner: risk\n    review-by: 2027-05-01", "parameter minimumCommitment owner: board -> risk")]
    [InlineData("parameters.yaml", "range: 12 .. 60\n    owner: board\n    review-by: 2027-05-01", "range: 12 .. 60\n    owner: board\n    review-by: 2027-05-02", "parameter minimumCommitment review-by: 2027-05-01 -> 2027-05-02")]
    [InlineData("rules/FTA-1201.yaml", "bring: [provider.weightsExportable]", "bring: [provider.weightsExportable, candidate.model]", "rule FTA-1201 whenAny.heldOut: provider.weightsExportable == no; bring provider.weightsExportable -> provider.weightsExportable == no; bring provider.weightsExportable, candidate.model")]
    [InlineData("rules/FTA-1301.yaml", "candidate.route != 'selfHosted'", "candidate.route == 'hostedAdapter'", "rule FTA-1301 applies.hosted: candidate.route != 'selfHosted' -> candidate.route == 'hostedAdapter'")]
    [InlineData("rules/FTA-1301.yaml", "since: 2026.12", "since: 2026.13", "rule FTA-1301 since: 2026.12 -> 2026.13")]
    [InlineData("parameters.yaml", "meaning: Shortest", "meaning: The shortest", "text en param.minimumCommitment.meaning: Shortest commitment. -> The shortest commitment.")]
    [InlineData("ruleset.yaml", "version: 2026.12", "version: 2026.13", "ruleset version: 2026.12 -> 2026.13")]
    [InlineData("ruleset.yaml", "[longCommitment, goodQuality]", "[goodQuality, longCommitment]", "ruleset criteria: longCommitment, goodQuality -> goodQuality, longCommitment")]
    [InlineData("ruleset.yaml", "name: small", "name: smaller", "ruleset name: small -> smaller")]
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
    public void A_question_that_came_is_told_whole()
    {
        var question = Questions.Few["commitment.months"] with
        {
            Key = "commitment.notice",
            Number = 12,
            Minimum = 1,
            Maximum = 120,
            IsWhole = true,
            IsRequired = true,
            LeftOut = new AnswerValue.Quantity(24),
            DontKnow = new DontKnow(DontKnowMeaning.Range, new AnswerValue.Quantity(36), null),
            Feeds = ["FTA-1301", "FTA-1302"],
            Choices = ["one", "two"],
            Step = 0.5m,
            Plausible = (3, 60),
            Actionable = ["up", "down"],
            InProportion = ["workload.requestsPerDay"],
            AppliesWhen = new Occasion([new OccasionAnswer("candidate.route", ["selfHosted"], null, true)]),
            TriageWhen = new Occasion([new OccasionAnswer("candidate.route", ["hostedAdapter"], null, false)]),
        };
        var current = SmallRuleset.Read with { Questions = new QuestionSet([.. Questions.Few.All, question]) };

        Assert.Equal(
            [
                "question commitment.notice number:  -> 12",
                "question commitment.notice type:  -> quantity",
                "question commitment.notice unit:  -> months",
                "question commitment.notice minimum:  -> 1",
                "question commitment.notice maximum:  -> 120",
                "question commitment.notice whole:  -> yes",
                "question commitment.notice required:  -> yes",
                "question commitment.notice triage:  -> no",
                "question commitment.notice appliesWhen:  -> candidate.route is selfHosted or unknown",
                "question commitment.notice triageWhen:  -> candidate.route is hostedAdapter",
                "question commitment.notice choices:  -> one, two",
                "question commitment.notice leftOut:  -> 24",
                "question commitment.notice unknown.means:  -> range",
                "question commitment.notice unknown.value:  -> 36",
                "question commitment.notice feeds:  -> FTA-1301, FTA-1302",
                "question commitment.notice step:  -> 0.5",
                "question commitment.notice plausible:  -> 3 .. 60",
                "question commitment.notice actionable:  -> up, down",
                "question commitment.notice inProportion:  -> workload.requestsPerDay",
            ],
            Told(RulesetComparison.Of(SmallRuleset.Read, current)));
    }

    [Fact]
    public void A_parameter_that_went_is_told_whole_and_its_words_go_with_it()
    {
        using var folder = new RulesetFolder();
        folder.Change("parameters.yaml", folder.Text("parameters.yaml")[folder.Text("parameters.yaml").IndexOf("  - id: stress", StringComparison.Ordinal)..], "");

        Assert.Equal(
            [
                "parameter stress value: 2.5 -> ",
                "parameter stress unit: multiplier -> ",
                "parameter stress range: 1 .. 5 -> ",
                "parameter stress owner: board -> ",
                "parameter stress review-by: 2027-05-01 -> ",
                "parameter stress source.kind: publication -> ",
                "parameter stress source.title: The article -> ",
            ],
            Told(RulesetComparison.Of(SmallRuleset.Read, folder.Read().Value!)));
    }

    [Fact]
    public void A_rule_made_for_each_says_for_each_of_what()
    {
        using var folder = new RulesetFolder();

        var rule = Assert.Single(RulesetComparison.Of(folder.Remove("rules/FTA-1504.yaml").Read().Value!, SmallRuleset.Read).Rules);

        Assert.Equal(
            [
                "inForce:  -> yes",
                "since:  -> 2026.12",
                "about:  -> trap",
                "decisive:  -> no",
                "each:  -> o in options",
                "when.tuned:  -> o.isTuned",
                "when.dearer:  -> some p in options where p.annualInferenceCost < o.annualInferenceCost",
                "when:  -> tuned, dearer",
                "then.1:  -> note",
            ],
            rule.Fields.Select(Told));
    }

    [Fact]
    public void Texts_are_told_in_the_order_of_languages_and_of_their_keys()
    {
        using var folder = new RulesetFolder();
        folder.Change("rules/FTA-1301.yaml", "because: Too short.", "because: Far too short.").Change("rules/FTA-1301.yaml", "mend: Commit for longer.", "mend: Commit.")
            .Write("texts/de/report.yaml", "outcome.reject: Nein\n");

        Assert.Equal(
            ["text de outcome.reject:  -> Nein", "text en FTA-1301.because: Too short. -> Far too short.", "text en FTA-1301.mend: Commit for longer. -> Commit."],
            Told(RulesetComparison.Of(SmallRuleset.Read, folder.Read().Value!)));
    }

    [Fact]
    public void Patterns_that_came_are_told_in_their_order()
    {
        var current = SmallRuleset.Read with { Patterns = ["lockIn", "shadow"] };

        Assert.Equal(["ruleset patterns: lockIn -> lockIn, shadow"], Told(RulesetComparison.Of(SmallRuleset.Read, current)));
    }

    [Fact]
    public void The_words_of_a_question_go_with_it()
    {
        var fewer = RulesetReader.Read(Folders.Small, new QuestionSet([.. Questions.Few.All.Where(question => question.Key != "useCase.valuePerSuccess")])).Value!;

        var difference = RulesetComparison.Of(SmallRuleset.Read, fewer);

        Assert.NotNull(SmallRuleset.Read.Texts.Find("en", "question.useCase.valuePerSuccess.wording"));
        Assert.Null(fewer.Texts.Find("en", "question.useCase.valuePerSuccess.wording"));
        Assert.Equal([("useCase.valuePerSuccess", PartChange.Removed)], difference.Questions.Select(question => (question.Id, question.Change)));
        Assert.Empty(difference.Texts);
    }

    [Fact]
    public void One_thing_said_otherwise_is_enough_of_a_difference()
    {
        var none = RulesetComparison.Of(SmallRuleset.Read, SmallRuleset.Read);
        var field = new FieldDifference("f", "a", "b");
        var item = new ItemDifference("i", PartChange.Changed, [field]);

        Assert.False((none with { Head = [field] }).IsEmpty);
        Assert.False((none with { Parameters = [item] }).IsEmpty);
        Assert.False((none with { Questions = [item] }).IsEmpty);
        Assert.False((none with { Rules = [item] }).IsEmpty);
        Assert.False((none with { Texts = [new TextDifference("en", "k", "a", "b")] }).IsEmpty);
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

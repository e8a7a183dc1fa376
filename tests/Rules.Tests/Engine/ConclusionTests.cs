using FineTuneAdvisor.Economics.Options;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Engine;
using FineTuneAdvisor.Rules.Tests.Rulesets;

namespace FineTuneAdvisor.Rules.Tests.Engine;

public class ConclusionTests
{
    private static readonly Answer Hosted = Models.Choice("candidate.route", "providerFineTune");

    [Fact]
    public void A_rule_with_branches_makes_one_finding_for_each_that_holds_with_the_answers_it_asks_for()
    {
        var conclusions = Conclude([Models.YesNo("provider.weightsExportable", false)], ("gainHigh", -0.01m));

        var findings = conclusions.Findings.Where(finding => finding.RuleId == "FTA-1201").ToArray();
        Assert.Equal(["FTA-1201/gain/withholds", "FTA-1201/heldOut/withholds"], findings.Select(finding => finding.Id));
        Assert.Equal(["gain", "heldOut"], findings.Select(finding => finding.Branch));
        Assert.Empty(findings[0].Bring);
        Assert.Equal(["provider.weightsExportable"], findings[1].Bring);
    }

    [Fact]
    public void An_effect_for_some_cases_only_is_made_only_in_them()
    {
        // 50,000 is material itself, and "more than" leaves it out.
        Assert.Equal(["FTA-1303/note"], FindingsOf("FTA-1303", Conclude([Hosted, Models.Quantity("commitment.months", 23)], ("penaltyPerYear", 50_000))));
        Assert.Equal(["FTA-1303/condition", "FTA-1303/note"], FindingsOf("FTA-1303", Conclude([Hosted, Models.Quantity("commitment.months", 23)], ("penaltyPerYear", 50_001))));
    }

    [Fact]
    public void Two_findings_of_one_effect_are_told_apart_by_their_number()
    {
        var conclusions = Conclude(
            [Models.YesNo("provider.weightsExportable", false)],
            [Models.Option("alternative", OptionRole.Alternative, false, true, 9, 1)],
            ("annualInferenceCost.candidate", 10));

        Assert.Equal(["FTA-1501/condition/2", "FTA-1501/condition/3", "FTA-1501/present"], FindingsOf("FTA-1501", conclusions));
        Assert.Equal([2, 3, 1], conclusions.Findings.Where(finding => finding.RuleId == "FTA-1501").Select(finding => finding.Then));
        Assert.Equal(["FTA-1501/present"], conclusions.Patterns[0].Findings);
    }

    [Fact]
    public void A_rule_made_for_each_member_names_the_member_and_its_trace_shows_the_one_that_came_furthest()
    {
        var conclusions = Conclude(
            [],
            [
                Models.Option("a", OptionRole.Baseline, false, true, 9, 1),
                Models.Option("b", OptionRole.Candidate, true, true, 10, 1),
                Models.Option("c", OptionRole.Alternative, true, true, 8, 1),
            ]);

        var finding = Assert.Single(conclusions.Findings, finding => finding.RuleId == "FTA-1504");
        Assert.Equal(("FTA-1504/b/note", "b"), (finding.Id, finding.Member));
        var trace = Trace("FTA-1504", conclusions);
        Assert.Equal(RuleState.Fired, trace.State);
        Assert.All(trace.Conditions, condition => Assert.Equal(Truth.True, condition.Truth));
    }

    [Fact]
    public void A_rule_that_waits_for_another_names_the_answers_that_the_other_waits_for()
    {
        var trace = Trace("FTA-1303", Conclude([Hosted], ("penaltyPerYear", 50_000)));

        Assert.Equal(RuleState.CannotTell, trace.State);
        Assert.Equal([Truth.True, Truth.Unknown], trace.Conditions.Select(condition => condition.Truth));
        Assert.Equal(["commitment.months"], trace.Conditions[1].Missing);
    }

    [Fact]
    public void An_unknown_figure_names_the_answers_that_it_lacks()
    {
        var trace = Trace("FTA-1201", Conclude([Models.YesNo("provider.weightsExportable", true)]));

        Assert.Equal(["workload.outputTokens"], trace.Conditions[1].Missing);
    }

    [Fact]
    public void A_rule_that_does_not_apply_says_so_and_a_false_condition_decides_before_an_unknown_one()
    {
        Assert.Equal(RuleState.NotApplicable, Trace("FTA-1301", Conclude([Models.Choice("candidate.route", "selfHosted")])).State);
        Assert.Equal(RuleState.NotFired, Trace("FTA-1301", Conclude([Models.Quantity("commitment.months", 24)])).State);
        Assert.Equal(RuleState.CannotTell, Trace("FTA-1301", Conclude([Models.Quantity("commitment.months", 23)])).State);
    }

    [Fact]
    public void A_trace_names_the_facts_that_the_rule_read() => Assert.Equal(
        ["candidate.route", "commitment.months", "param.minimumCommitment"],
        Trace("FTA-1301", Conclude([])).Facts);

    [Fact]
    public void What_stands_in_for_an_answer_is_read_but_does_not_count_as_known()
    {
        using var folder = new RulesetFolder();
        folder.Change("rules/FTA-1503.yaml", "when:\n", "when:\n  - { id: year, if: workload.activeDaysPerYear >= 1 * workload.activeDaysPerYear.high and workload.activeDaysPerYear > 0, says: s }\n  - { id: given, if: known(workload.activeDaysPerYear), says: s }\n  - { id: basis, if: basis(workload.activeDaysPerYear) == 'assumed', says: s }\n");
        var ruleset = folder.Read().Value!;

        var trace = Trace("FTA-1503", new RuleEngine(ruleset).Conclude(Models.Of(ruleset, [], [])));

        Assert.Equal([Truth.True, Truth.False, Truth.True], trace.Conditions.Take(3).Select(condition => condition.Truth));
    }

    [Fact]
    public void Among_admissible_options_without_tuning_the_greatest_net_benefit_is_recommended_ties_by_id_and_unknown_last()
    {
        Assert.Equal("b", Recommended(("a", 1), ("b", 2), ("c", 2)));
        Assert.Equal("b", Recommended(("a", null), ("b", -5)));
        Assert.Equal("a", Recommended(("b", null), ("a", null)));
    }

    [Fact]
    public void Where_no_option_is_admissible_none_is_recommended_and_the_reason_is_named()
    {
        var conclusions = Conclude([Hosted, Models.Quantity("commitment.months", 1)], [Models.Option("a", OptionRole.Baseline, false, false, 1, 1)]);

        Assert.Equal(new VerdictConclusion(Outcome.Reject, "FTA-1901", null, VerdictReasons.NoAdmissibleOption), conclusions.Verdict);
    }

    [Theory]
    [InlineData("FTA-1003")]
    [InlineData("FTA-1902")]
    public void Rules_that_leave_a_gap_defer_and_never_approve(string gap)
    {
        using var folder = new RulesetFolder();
        var ruleset = folder.Remove($"rules/{gap}.yaml").Read().Value!;
        var answers = gap == "FTA-1003" ? [Hosted, Models.Quantity("commitment.months", 24), Models.Choice("commitment.assurance", "contract")] : new[] { Hosted };

        var conclusions = new RuleEngine(ruleset).Conclude(Models.Of(ruleset, answers, []));

        Assert.Equal(new VerdictConclusion(Outcome.Defer, "", null, VerdictReasons.RulesetGap), conclusions.Verdict);
    }

    private static string? Recommended(params (string Id, decimal? NetBenefit)[] options) => Conclude(
        [Hosted, Models.Quantity("commitment.months", 1)],
        [.. options.Select(option => Models.Option(option.Id, OptionRole.Alternative, false, true, 1, option.NetBenefit)), Models.Option("tuned", OptionRole.Candidate, true, true, 1, 99)])
        .Verdict.RecommendedOption;

    private static string[] FindingsOf(string rule, Conclusions conclusions) => [.. conclusions.Findings.Where(finding => finding.RuleId == rule).Select(finding => finding.Id)];

    private static RuleTrace Trace(string rule, Conclusions conclusions) => conclusions.Rules.Single(trace => trace.RuleId == rule);

    private static Conclusions Conclude(Answer[] answers, params (string Name, decimal Value)[] figures) => Conclude(answers, [], figures);

    private static Conclusions Conclude(Answer[] answers, OptionCost[] options, params (string Name, decimal Value)[] figures) =>
        new RuleEngine(SmallRuleset.Read).Conclude(Models.Of(
            SmallRuleset.Read,
            answers,
            [.. figures.Select(figure => Models.Figure(figure.Name, figure.Value)), .. figures.Any(figure => figure.Name == "gainHigh") ? [] : new[] { Models.Figure("gainHigh", null, "workload.outputTokens") }],
            options));
}

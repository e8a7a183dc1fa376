using FineTuneAdvisor.Economics.Options;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Engine;
using FineTuneAdvisor.Rules.Tests.Rulesets;

namespace FineTuneAdvisor.Rules.Tests.Engine;

/// <summary>Where rules conclude several things of one criterion, pattern or proposal, or nothing, the graver stands.</summary>
public class DisagreeingRulesTests
{
    private static readonly Answer[] TooShort = [Models.Choice("candidate.route", "providerFineTune"), Models.Quantity("commitment.months", 1), Models.Choice("commitment.assurance", "hope")];

    [Fact]
    public void A_pattern_that_one_rule_finds_and_another_does_not_is_present()
    {
        using var ruleset = new RulesetFolder();
        ruleset.Change("rules/FTA-1103.yaml", "f.effect in ['present', 'unsure', 'undecided']", "f.effect == 'unsure'");

        var pattern = Conclude(ruleset, [Models.YesNo("provider.weightsExportable", false)], AddedRules.Cheap with { Role = OptionRole.Alternative }).Patterns[0];

        Assert.Equal(PatternState.Present, pattern.State);
        Assert.Equal(["FTA-1501/present"], pattern.Findings);
    }

    [Fact]
    public void A_pattern_of_which_no_rule_says_anything_is_unknown_and_the_proposal_deferred()
    {
        using var ruleset = new RulesetFolder();
        ruleset.Remove("rules/FTA-1103.yaml");

        var conclusions = Conclude(ruleset, [Models.YesNo("provider.weightsExportable", true)], AddedRules.Dear with { NetBenefit = 1 });

        Assert.Equal(("lockIn", PatternState.Unknown), (conclusions.Patterns[0].Id, conclusions.Patterns[0].State));
        Assert.Empty(conclusions.Patterns[0].Findings);
        Assert.Equal(new VerdictConclusion(Outcome.Defer, "", null, VerdictReasons.RulesetGap), conclusions.Verdict);
    }

    [Fact]
    public void Of_two_verdicts_the_one_further_from_approval_stands()
    {
        using var ruleset = new RulesetFolder();
        ruleset.Change("rules/FTA-1902.yaml", "  - id: noneNotMet\n    none: c in concludedCriteria\n    where: c.state == 'notMet'\n    says: None is not met.\n", "");

        // The commitment is too short and the gain was not measured: both rules fire.
        var conclusions = Conclude(ruleset, [.. TooShort, Models.YesNo("provider.weightsExportable", false)]);

        Assert.Equal([RuleState.Fired, RuleState.Fired], conclusions.Rules.Where(rule => rule.RuleId is "FTA-1901" or "FTA-1902").Select(rule => rule.State));
        Assert.Equal((Outcome.Reject, "FTA-1901"), (conclusions.Verdict.Outcome, conclusions.Verdict.RuleId));
    }

    [Fact]
    public void A_criterion_names_the_findings_of_every_condition_that_found_some()
    {
        using var ruleset = new RulesetFolder();
        ruleset.Change("rules/FTA-1001.yaml", "then:", "  - id: doubted\n    some: f in findings\n    where: f.about == c.id and f.effect == 'withholds'\n    says: A doubt.\nthen:");

        Assert.Equal(["FTA-1301/blocks", "FTA-1302/withholds"], Conclude(ruleset, TooShort).Criteria[0].Findings);
    }

    private static Conclusions Conclude(RulesetFolder folder, Answer[] answers, params OptionCost[] options)
    {
        var ruleset = folder.Read().Value!;
        return new RuleEngine(ruleset).Conclude(Models.Of(ruleset, answers, [Models.Figure("gainHigh", 0.1m), Models.Figure("annualInferenceCost.candidate", 20)], options));
    }
}

using FineTuneAdvisor.Economics.Options;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Engine;

namespace FineTuneAdvisor.Rules.Tests.Engine;

public class VerdictTests
{
    private readonly RuleEngine _engine = new(SmallRuleset.Read);

    private static readonly OptionCost[] Options =
    [
        Models.Option("prompted", OptionRole.Baseline, false, true, 36_500, 0),
        Models.Option("promptedCached", OptionRole.Alternative, false, true, 30_000, 6_500),
        Models.Option("providerFineTune", OptionRole.Candidate, true, true, 54_750, -18_250),
    ];

    [Fact]
    public void A_commitment_of_18_months_is_rejected_and_the_best_option_without_tuning_recommended()
    {
        var conclusions = Conclude(18);

        Assert.Equal(new VerdictConclusion(Outcome.Reject, "FTA-1901", "promptedCached", null), conclusions.Verdict);
        var criterion = conclusions.Criteria[0];
        Assert.Equal(("longCommitment", CriterionState.NotMet), (criterion.Id, criterion.State));
        Assert.Equal(["FTA-1301/blocks"], criterion.Findings);
    }

    [Fact]
    public void At_24_months_every_criterion_is_met_and_the_lock_in_is_a_condition()
    {
        var conclusions = Conclude(24);

        Assert.Equal(new VerdictConclusion(Outcome.ApproveWithConditions, "FTA-1903", "providerFineTune", null), conclusions.Verdict);
        Assert.All(conclusions.Criteria, criterion => Assert.Equal(CriterionState.Met, criterion.State));
        Assert.Equal(PatternState.Unknown, Assert.Single(conclusions.Patterns).State);
    }

    [Fact]
    public void An_unknown_commitment_leaves_the_criterion_unproven_and_names_the_rule_that_waits_and_its_answer()
    {
        var conclusions = Conclude(null);

        Assert.Equal(Outcome.Defer, conclusions.Verdict.Outcome);
        Assert.Equal(CriterionState.Unproven, conclusions.Criteria[0].State);
        Assert.Equal(["FTA-1301"], conclusions.Criteria[0].Undecided);
        var trace = conclusions.Rules.Single(rule => rule.RuleId == "FTA-1301");
        Assert.Equal(RuleState.CannotTell, trace.State);
        Assert.Equal(["commitment.months"], Assert.Single(trace.Conditions).Missing);
    }

    private Conclusions Conclude(int? months)
    {
        Answer[] answers =
        [
            Models.Choice("candidate.route", "providerFineTune"),
            Models.Choice("commitment.assurance", "contract"),
            Models.YesNo("provider.weightsExportable", true),
            .. months is { } known ? new[] { Models.Quantity("commitment.months", known) } : [],
        ];
        // FTA-1502 finds the pattern unsure: nothing pays and everything is costed only where the cached option is worth nothing.
        var options = months == 24 ? [.. Options.Where(option => option.Id != "promptedCached")] : Options;
        return _engine.Conclude(Models.Of(SmallRuleset.Read, answers, [Models.Figure("gainHigh", 0.05m), Models.Figure("penaltyPerYear", 18_250)], options));
    }

    [Fact]
    public void No_expression_of_the_network_falls_back_to_the_interpreter() => Assert.Equal(0, _engine.Fallbacks);
}

namespace FineTuneAdvisor.Rules.Tests.Engine;

/// <summary>The answers that an unknown condition names are those that would tell it, and no others.</summary>
public class MissingAnswerTests
{
    [Theory]
    [InlineData("if: workload.requestsPerDay > 0 and workload.retryRate > 0", "workload.requestsPerDay workload.retryRate")]
    [InlineData("if: useCase.valuePerSuccess > 0 and (workload.retryRate > 1 or yes)", "useCase.valuePerSuccess")]
    [InlineData("if: penaltyPerYear > 0", "workload.outputTokens")]
    [InlineData("if: gainHigh > 0 and workload.retryRate > 0", "workload.retryRate")]
    [InlineData("if: known(premiumInput) or useCase.valuePerSuccess > 0", "useCase.valuePerSuccess")]
    [InlineData("some: o in options\n    where: o.netBenefit > useCase.valuePerSuccess / 1 year", "useCase.valuePerSuccess")]
    [InlineData("collect: o in options\n    if: count(o) > workload.retryRate", "workload.retryRate")]
    [InlineData("collect: o in options\n    where: o.netBenefit > useCase.valuePerSuccess / 1 year\n    if: count(o) > 0", "useCase.valuePerSuccess")]
    public void A_condition_that_cannot_be_told_names_the_answers_that_would_tell_it(string condition, string missing)
    {
        var conclusions = AddedRules.Conclude(
            [("FTA-1601", condition, "")],
            [Models.Figure("gainHigh", 0.1m), Models.Figure("penaltyPerYear", null, "workload.outputTokens")],
            AddedRules.Dear);

        Assert.Equal(missing, string.Join(' ', conclusions.Rules.Single(rule => rule.RuleId == "FTA-1601").Conditions[0].Missing));
    }
}

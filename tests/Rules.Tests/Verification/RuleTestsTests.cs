using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Tests.Rulesets;
using FineTuneAdvisor.Rules.Verification;

namespace FineTuneAdvisor.Rules.Tests.Verification;

public class RuleTestsTests
{
    [Fact]
    public void Every_test_beside_the_small_rules_holds() => Assert.Empty(Problems(SmallRuleset.Read));

    [Fact]
    public void A_rule_that_says_something_else_than_its_test_is_told_with_every_condition()
    {
        using var folder = new RulesetFolder();
        var ruleset = folder.Change("rules/FTA-1301.yaml", "commitment.months < param", "commitment.months <= param").Read().Value!;

        var problem = Assert.Single(RuleTests.Run(ruleset).Select(result => result.Problem).OfType<Problem>());

        // 24 months are the limit itself, which <= takes in.
        Assert.Equal("FTA-1301.tests \"at the limit\"", problem.Key);
        Assert.Equal(("fires (hosted: true, short: true)", "silent"), (problem.Found, problem.Expected));
        Assert.EndsWith("FTA-1301.yaml", problem.At.File, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ options: [{ id: prompted, role: baseline, netBenefit: 0, isTuned: no, firstYearCost: 1 }] }", "fires")]
    [InlineData("{ options: [{ id: prompted, role: baseline, netBenefit: 1, isTuned: no, firstYearCost: 1 }] }", "silent")]
    [InlineData("{ options: [{ id: prompted, role: baseline, netBenefit: 0, isTuned: no }] }", "unknown")]
    [InlineData("{ options: [{ id: prompted, role: baseline, netBenefit: 0, isTuned: no, firstYearCost: unknown }] }", "unknown")]
    [InlineData("{ options: [] }", "fires")]
    public void A_test_may_give_options_and_their_fields(string given, string expect)
    {
        using var folder = new RulesetFolder();
        folder.Change("rules/FTA-1502.yaml", "because: Nothing else.", $"because: Nothing else.\ntests: [{{ name: a, given: {given}, expect: {expect} }}]");

        Assert.Empty(Problems(folder.Read().Value!));
    }

    [Theory]
    [InlineData("{ commitment.assurance: contract, basis(commitment.assurance): assumed }", "fires")]
    [InlineData("{ commitment.assurance: contract }", "silent")]
    [InlineData("{ basis(commitment.assurance): measured }", "unknown")]
    public void A_test_may_give_the_basis_of_a_fact(string given, string expect)
    {
        using var folder = new RulesetFolder();
        folder.Change("rules/FTA-1302.yaml", "if: commitment.assurance == 'hope' or not known(commitment.assurance)", "if: basis(commitment.assurance) == 'assumed' or commitment.assurance == 'hope'")
            .Change("rules/FTA-1302.yaml", "given: { commitment.assurance: contract }\n    expect: silent", $"given: {given}\n    expect: {expect}");

        Assert.Empty(Problems(folder.Read().Value!));
    }

    [Theory]
    [InlineData("{ findings: [FTA-1301], penaltyPerYear: 1, penaltyPerYear.high: 20001 }", "fires")]
    [InlineData("{ findings: [FTA-1301], penaltyPerYear: 1 }", "silent")]
    public void A_test_may_give_the_ends_of_a_range(string given, string expect)
    {
        using var folder = new RulesetFolder();
        folder.Change("rules/FTA-1303.yaml", "given: { findings: [FTA-1301], penaltyPerYear: 20001 }\n    expect: fires", $"given: {given}\n    expect: {expect}");

        Assert.Empty(Problems(folder.Read().Value!));
    }

    private static IEnumerable<string> Problems(Ruleset ruleset) => RuleTests.Run(ruleset).Select(result => result.Problem).OfType<Problem>().Select(problem => problem.ToString());
}

using FineTuneAdvisor.Rules.Verification;

namespace FineTuneAdvisor.Rules.Tests.Verification;

public class RuleTestsTests
{
    [Fact]
    public void Every_test_beside_the_small_rules_holds() => Assert.Empty(RuleTests.Run(SmallRuleset.Read).Select(problem => problem.ToString()));
}

using FineTuneAdvisor.Rules.Verification;

namespace FineTuneAdvisor.Rules.Tests.Verification;

public class RulesetQueriesTests
{
    [Fact]
    public void Look()
    {
        File.WriteAllText("/tmp/x.smt2", SmtLibText.Of(RulesetQueries.Of(ShippedRuleset.Read)));
    }
}

using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Tests.Rulesets.Overlays;

public class BadOwnRuleTests
{
    [Theory]
    [InlineData("FTA-1999", "an id that does not begin with FTA-. These ids are the ruleset's to give: choose letters of your own, such as ORG-0001. To replace a rule, disable it as well.")]
    [InlineData("FTA-1301", "an id that does not begin with FTA-.")]
    [InlineData("house", "capital letters, a dash and digits. Write it as in: ORG-0001.")]
    [InlineData("ORG-1a", "capital letters, a dash and digits.")]
    [InlineData("Org-1", "capital letters, a dash and digits.")]
    [InlineData("ORG-", "capital letters, a dash and digits.")]
    [InlineData("ORG-1-2", "capital letters, a dash and digits.")]
    public void The_id_of_an_own_rule_is_of_the_organizations_own(string id, string expected)
    {
        using var folder = new OverlayFolder().Write("parameters.yaml", OverlayFolder.OwnParameter)
            .Write($"rules/{id}.yaml", OverlayFolder.OwnRule.Replace("ORG-0001", id, StringComparison.Ordinal));

        Assert.Contains(folder.Problems(), problem => problem.StartsWith($"rules/{id}.yaml:1:1 id: found \"{id}\", expected {expected}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("param.fewest", "param.fewset", "rules/ORG-0001.yaml:8:35 when.few.if: unknown fact 'param.fewset'; did you mean 'param.fewest'?")]
    [InlineData("about: goodQuality", "about: goodQualty", "about: found \"goodQualty\"")]
    [InlineData("id: ORG-0001", "id: ORG-0002", "id: found \"ORG-0002\", expected \"ORG-0001\", the file's name")]
    public void An_own_rule_is_read_as_carefully_as_any(string from, string to, string problem)
    {
        using var folder = new OverlayFolder().WithRule(from, to);

        Assert.Contains(folder.Problems(), found => found.Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void An_own_rule_makes_findings_and_no_verdict()
    {
        using var folder = new OverlayFolder().Write("rules/ORG-0001.yaml", """
            id: ORG-0001
            title: Always no
            since: 1
            about: verdict
            source: a house rule
            when:
              - id: any
                if: known(commitment.months)
                says: Something.
            then:
              - verdict: reject
            because: No.
            """);

        Assert.Equal(
            "rules/ORG-0001.yaml:1:1 then: found a conclusion, expected findings. What follows from findings is the ruleset's to say: write an effect such as blocks, withholds or condition.",
            folder.Problem());
    }

    [Fact]
    public void Two_overlays_do_not_add_one_rule()
    {
        using var one = new OverlayFolder().WithRule();
        using var other = new OverlayFolder("", OverlayFolder.Head.Replace("name: bank", "name: other", StringComparison.Ordinal));
        other.Write("rules/ORG-0001.yaml", OverlayFolder.OwnRule);

        var problems = RulesetReader.Read(Folders.Small, Questions.Few, one.Path, other.Path).Problems;

        var place = Path.Combine(other.Path, "rules", "ORG-0001.yaml");
        Assert.Contains($"{place}:1:1 id: found \"ORG-0001\", which another overlay has, expected an id of its own. Choose another id.", problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void A_rule_of_the_ruleset_does_not_lean_on_a_parameter_of_an_overlay()
    {
        using var ruleset = new RulesetFolder();
        ruleset.Change("rules/FTA-1503.yaml", "when:\n", "when:\n  - id: enough\n    if: workload.requestsPerDay < param.fewest\n    says: Few.\n");
        using var folder = new OverlayFolder().WithRule();

        Assert.Contains("unknown fact 'param.fewest'", Assert.Single(ruleset.Read(folder.Path).Problems).Found, StringComparison.Ordinal);
    }
}

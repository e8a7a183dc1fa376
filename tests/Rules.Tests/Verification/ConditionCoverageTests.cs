using FineTuneAdvisor.Rules.Tests.Rulesets;
using FineTuneAdvisor.Rules.Verification;

namespace FineTuneAdvisor.Rules.Tests.Verification;

public class ConditionCoverageTests
{
    [Fact]
    public void A_rule_whose_tests_let_each_condition_decide_lacks_nothing()
    {
        using var folder = new RulesetFolder();

        Assert.Empty(Missing(folder, "FTA-1301"));
    }

    [Fact]
    public void A_condition_that_is_never_the_only_false_one_is_told_with_the_test_it_needs()
    {
        using var folder = new RulesetFolder();
        folder.Change("rules/FTA-1301.yaml", "commitment.months: 24 months", "commitment.months: 12 months").Change("rules/FTA-1301.yaml", "expect: silent", "expect: fires");

        var problem = Assert.Single(Missing(folder, "FTA-1301"));

        Assert.Contains("FTA-1301.short: found no test by which it decides, expected a test in which short alone is false", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void What_says_where_a_rule_applies_must_be_shown_too()
    {
        using var folder = new RulesetFolder();
        folder.Change("rules/FTA-1301.yaml", "given: { candidate.route: selfHosted, commitment.months: 1 }", "given: { candidate.route: selfHosted, commitment.months: 36 }");

        Assert.Contains("FTA-1301.hosted", Assert.Single(Missing(folder, "FTA-1301")), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_conditions_that_are_false_together_show_nothing_of_either()
    {
        using var folder = new RulesetFolder();
        folder.Change("rules/FTA-1301.yaml", "given: { candidate.route: selfHosted, commitment.months: 1 }", "given: { candidate.route: selfHosted, commitment.months: 24 }")
            .Change("rules/FTA-1301.yaml", "given: { candidate.route: providerFineTune, commitment.months: 24 months }\n    expect: silent", "given: { candidate.route: selfHosted, commitment.months: 25 }\n    expect: notApplicable");

        Assert.Equal(2, Missing(folder, "FTA-1301").Length);
    }

    [Fact]
    public void A_false_condition_decides_also_while_another_is_unknown()
    {
        using var folder = new RulesetFolder();
        folder.Change("rules/FTA-1301.yaml", "given: { candidate.route: selfHosted, commitment.months: 1 }", "given: { candidate.route: selfHosted }");

        Assert.Empty(Missing(folder, "FTA-1301"));
    }

    [Fact]
    public void A_rule_that_no_test_makes_fire_is_told()
    {
        using var folder = new RulesetFolder();
        folder.Change("rules/FTA-1301.yaml", "commitment.months: 23", "commitment.months: 24");

        Assert.Contains(Missing(folder, "FTA-1301"), problem => problem.Contains("FTA-1301.tests: found no test in which it fires", StringComparison.Ordinal));
    }

    [Fact]
    public void A_condition_that_can_never_be_true_is_not_shown_to_decide()
    {
        using var folder = new RulesetFolder();
        folder.Change("rules/FTA-1301.yaml", "if: commitment.months < param.minimumCommitment", "if: commitment.months < 0 months");
        var missing = Missing(folder, "FTA-1301");

        Assert.Contains(missing, problem => problem.Contains("FTA-1301.short: found no test in which it is true", StringComparison.Ordinal));
        Assert.Contains(missing, problem => problem.Contains("FTA-1301.tests: found no test in which it fires", StringComparison.Ordinal));
    }

    [Fact]
    public void An_alternative_that_is_never_false_is_not_shown_to_decide()
    {
        using var folder = new RulesetFolder();
        folder.Change("rules/FTA-1201.yaml", "because: Not measured.", """
            because: Not measured.
            tests:
              - { name: weights, given: { provider.weightsExportable: no, gainHigh: 0.1 }, expect: fires }
            """);

        Assert.Equal(
            ["FTA-1201.heldOut: found no test in which it is false", "FTA-1201.gain: found no test by which it decides"],
            Missing(folder, "FTA-1201").Select(problem => problem[(problem.IndexOf(' ', StringComparison.Ordinal) + 1)..problem.IndexOf(", expected", StringComparison.Ordinal)]));
    }

    [Fact]
    public void Each_alternative_must_be_shown_to_be_enough_by_itself()
    {
        using var folder = new RulesetFolder();
        folder.Change("rules/FTA-1201.yaml", "because: Not measured.", """
            because: Not measured.
            tests:
              - { name: one alone, given: { provider.weightsExportable: no, gainHigh: 0.1 }, expect: fires }
              - { name: both, given: { provider.weightsExportable: no, gainHigh: 0 }, expect: fires }
              - { name: none, given: { provider.weightsExportable: yes, gainHigh: 0.1 }, expect: silent }
            """);

        Assert.Contains("FTA-1201.gain", Assert.Single(Missing(folder, "FTA-1201")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_lacking_is_told_whole()
    {
        using var folder = new RulesetFolder();
        folder.Change("rules/FTA-1201.yaml", "because: Not measured.", """
            because: Not measured.
            tests:
              - { name: one alone, given: { provider.weightsExportable: no, gainHigh: 0.1 }, expect: fires }
              - { name: both, given: { provider.weightsExportable: no, gainHigh: 0 }, expect: fires }
            """).Change("rules/FTA-1301.yaml", "commitment.months: 23", "commitment.months: 24");

        Assert.Equal(
            [
                Path.Combine(folder.Path, "rules/FTA-1201.yaml") + ":1:1 FTA-1201.heldOut: found no test in which it is false, expected one, for what is never false decides nothing. Add a test in which it is false; where there can be none, mend the condition or leave it out.",
                Path.Combine(folder.Path, "rules/FTA-1201.yaml") + ":1:1 FTA-1201.gain: found no test by which it decides, expected a test in which gain alone of the alternatives is true, so that the rule fires. Add this to the rule's tests, or one like it:\n  - name: gain alone decides\n    given: { provider.weightsExportable: yes, gainHigh: 0 }\n    expect: fires",
            ],
            Missing(folder, "FTA-1201"));
        Assert.Equal(
            [
                Path.Combine(folder.Path, "rules/FTA-1301.yaml") + ":1:1 FTA-1301.tests: found no test in which it fires, expected one. Add a test with 'expect: fires'.",
            ],
            Missing(folder, "FTA-1301").Where(problem => !problem.Contains("hosted", StringComparison.Ordinal)));
    }

    [Fact]
    public void Where_no_test_can_be_proposed_the_author_is_told_what_to_write()
    {
        using var folder = new RulesetFolder();

        // A rule about criteria looks at findings, of which a test cannot say all.
        Assert.StartsWith(
            Path.Combine(folder.Path, "rules/FTA-1001.yaml") + ":1:1 FTA-1001.found: found no test by which it decides, expected a test in which found alone is false, so that the rule does not fire. Add it to the rule's tests, with values at the limit.",
            Missing(folder, "FTA-1001")[0],
            StringComparison.Ordinal);
    }

    [Fact]
    public void Conditions_are_counted_with_those_that_are_shown()
    {
        using var folder = new RulesetFolder();
        var ruleset = folder.Read().Value!;
        var coverage = ConditionCoverage.Of(ruleset, RuleTests.Run(ruleset));

        Assert.Equal(ruleset.Rules.Sum(rule => rule.Applies.Length + rule.When.Length + rule.WhenAny.Length), coverage.Conditions);
        Assert.Equal(coverage.Conditions - coverage.Missing.Count(problem => !problem.Key.EndsWith(".tests", StringComparison.Ordinal)), coverage.Shown);
    }

    private static string[] Missing(RulesetFolder folder, string rule)
    {
        var ruleset = folder.Read().Value!;
        return [.. ConditionCoverage.Of(ruleset, RuleTests.Run(ruleset)).Missing.Where(problem => problem.Key.StartsWith(rule + ".", StringComparison.Ordinal)).Select(problem => problem.ToString())];
    }
}

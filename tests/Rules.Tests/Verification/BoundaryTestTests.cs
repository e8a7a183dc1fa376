using System.Text.RegularExpressions;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Tests.Rulesets;
using FineTuneAdvisor.Rules.Verification;

namespace FineTuneAdvisor.Rules.Tests.Verification;

public partial class BoundaryTestTests
{
    [Theory]
    [InlineData("FTA-1301", "short", "{ commitment.months: 24 }", "silent")] // at the limit it no longer fires
    [InlineData("FTA-1103", "lowVolume", "{ workload.requestsPerDay: 1, workload.requestsPerDay.high: 10000,", "silent")]
    [InlineData("FTA-1804", "plannedProfit", "{ stressedNetBenefit: -1, netBenefitPoint: -1 }", "silent")] // below 0, a dollar away
    [InlineData("FTA-1202", "claimsBetter", "{ quality.claim: noWorse, gainHigh: 0 }", "notApplicable")]
    [InlineData("FTA-1201", "cases", "{ quality.heldOut: yes, quality.judge: human, evaluatedCases: 299, quality.promptingExhausted: yes }", "fires")] // an alternative, just over its limit
    [InlineData("FTA-1204", "notSaved", "{ gainHigh: 0, netBenefitHigh: -1, netBenefitPoint: 0, gainLow: 0, saving: 0 }", "silent")] // the price of success left out
    [InlineData("FTA-1212", "tunedGuessed", "basis(successRate.tuned): ", "silent")]
    [InlineData("FTA-1502", "lockedIn", "{ provider.priceProtectionMonths: ", "silent")] // the finding left out
    [InlineData("FTA-1603", "dearer", "{ findings: [FTA-1602], constraints.mustSelfHost: yes }", "fires")]
    [InlineData("FTA-1211", "untried", "options: [{ id: ", "silent")]
    public void The_test_that_a_condition_lacks_is_proposed_at_its_limit(string rule, string condition, string given, string expect)
    {
        var proposed = Proposed(Untested(ShippedRuleset.Read))[rule + "." + condition];

        Assert.Contains(given, proposed, StringComparison.Ordinal);
        Assert.EndsWith("expect: " + expect, proposed, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_condition_of_the_shipped_rules_that_make_findings_could_be_given_its_test()
    {
        var proposed = Proposed(Untested(ShippedRuleset.Read));

        Assert.Empty(ShippedRuleset.Read.Rules
            .Where(rule => rule.Layer == Layer.Findings)
            .SelectMany(rule => rule.Applies.Concat(rule.Conditions).Select(condition => rule.Id + "." + condition.Id))
            .Except(proposed.Keys));
    }

    [Theory]
    [InlineData("FTA-1301")]
    [InlineData("FTA-1302")]
    [InlineData("FTA-1303")]
    public void Pasted_into_the_rules_file_it_is_the_test_that_was_lacking(string rule)
    {
        using var folder = new RulesetFolder();
        var file = $"rules/{rule}.yaml";
        var text = File.ReadAllText(Path.Combine(Folders.Small, file));
        folder.Write(file, Tests().Replace(text, ""));
        var lacking = Proposed(folder.Read().Value!).Where(pair => pair.Key.StartsWith(rule, StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(lacking);

        folder.Write(file, Tests().Replace(text, "") + "tests:\n" + string.Join('\n', lacking.Select(pair => pair.Value)) + "\n");

        var ruleset = folder.Read().Value!;
        var results = RuleTests.Run(ruleset);
        Assert.Empty(results.Select(result => result.Problem).OfType<Facts.Problem>());
        Assert.DoesNotContain(ConditionCoverage.Of(ruleset, results).Missing, problem => problem.Key.StartsWith(rule, StringComparison.Ordinal) && problem.Found == "no test by which it decides");
    }

    private static Ruleset Untested(Ruleset ruleset) => ruleset with { Rules = [.. ruleset.Rules.Select(rule => rule with { Tests = [] })] };

    private static Dictionary<string, string> Proposed(Ruleset ruleset) => ConditionCoverage.Of(ruleset, RuleTests.Run(ruleset)).Missing
        .Where(problem => problem.Mend.Contains("\n  - name: ", StringComparison.Ordinal))
        .ToDictionary(problem => problem.Key, problem => problem.Mend[(problem.Mend.IndexOf('\n', StringComparison.Ordinal) + 1)..]);

    [GeneratedRegex(@"^tests:\n(?:  .*\n?)*", RegexOptions.Multiline)]
    private static partial Regex Tests();
}

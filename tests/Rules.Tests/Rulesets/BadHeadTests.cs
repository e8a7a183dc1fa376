namespace FineTuneAdvisor.Rules.Tests.Rulesets;

/// <summary>What is wrong in <c>ruleset.yaml</c> and in the texts, told whole: place, key, what was found, what is expected, how to mend it.</summary>
public class BadHeadTests
{
    [Theory]
    [InlineData("ruleset.yaml", "name: small\n", "", "ruleset.yaml:1:1 name: found nothing, expected a text. Add 'name:'.")]
    [InlineData("ruleset.yaml", "version: 2026.12\n", "", "ruleset.yaml:1:1 version: found nothing, expected a text. Add 'version:'.")]
    [InlineData("ruleset.yaml", "criteria: [longCommitment, goodQuality]\n", "", "ruleset.yaml:1:1 criteria: found nothing, expected a list of ids. List them in the order of the report.")]
    [InlineData("ruleset.yaml", "patterns: [lockIn]", "patterns: []", "ruleset.yaml:4:11 patterns: found nothing, expected a list of ids. List them in the order of the report.")]
    [InlineData("ruleset.yaml", "patterns: [lockIn]", "patterns: [lockIn, goodQuality]", "ruleset.yaml:3:11 criteria: found \"goodQuality\" a second time, expected each criterion and pattern once. Keep one of them.")]
    [InlineData("ruleset.yaml", "name: small", "names: small\nname: small", "ruleset.yaml:1:1 names: found a key that does not exist here, expected one of: accepted, criteria, name, patterns, version. Did you mean name?")]
    [InlineData("texts/en/report.yaml", "outcome.reject:", "FTA-1301.title:", "texts/en/report.yaml:1:17 FTA-1301.title: found the text a second time, expected each text once. It stands first at rules/FTA-1301.yaml:2:8: keep one of the two.")]
    [InlineData("texts/en/report.yaml", "outcome.reject: Do", "outcome.reject: [a]\nb: Do", "texts/en/report.yaml:1:17 outcome.reject: found a list, expected a text. Write a text after 'outcome.reject:'.")]
    public void The_head_of_a_ruleset_or_a_text_that_is_wrong_is_told_with_its_place_and_its_mend(string file, string from, string to, params string[] problems)
    {
        using var folder = new RulesetFolder();

        Assert.Equal(problems, folder.Change(file, from, to).ProblemsIn(file));
    }
}

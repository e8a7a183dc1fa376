using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Tests.Rulesets.Overlays;

public class BadOverlayTests
{
    [Theory]
    [InlineData("value: 36", "value: 61", "overlay.yaml:7:12 changes.value: found 61, expected 12 to 60. Stay inside the parameter's range")]
    [InlineData("value: 36", "value: 11", "overlay.yaml:7:12 changes.value: found 11, expected 12 to 60")]
    [InlineData("value: 36", "value: soon", "changes.value: found \"soon\", expected an amount (month)")]
    [InlineData("value: 36", "value: $36", "changes.value: found \"$36\", expected an amount (month)")]
    [InlineData("value: 36", "high: 70", "changes.high: found 70, expected 12 to 60")]
    [InlineData("value: 36", "low: 30", "changes.value: found 24, expected a value from low to high")]
    [InlineData("    value: 36\n", "", "changes.value: found nothing, expected another value, low or high. Add 'value:'.")]
    [InlineData("minimumCommitment", "minimunCommitment", "overlay.yaml:6:16 changes.parameter: found \"minimunCommitment\", which the ruleset does not have, expected the id of a parameter. Did you mean minimumCommitment?")]
    [InlineData("    owner: risk\n", "", "changes.owner: found nothing")]
    [InlineData("    reason: Three years are how we write off.\n", "", "changes.reason: found nothing")]
    [InlineData("    reason: Three years are how we write off.\n", "    reason:\n", "changes.reason: found nothing")]
    [InlineData("    review-by: 2027-06-30\n", "", "changes.review-by: found nothing")]
    [InlineData("    source: { kind: board-decision, title: Minutes }\n", "", "changes.source: found nothing")]
    [InlineData("kind: board-decision", "kind: rumour", "changes.source.kind: found \"rumour\"")]
    [InlineData("reason: Three", "resaon: Three", "changes.resaon: found a key that does not exist here")]
    public void What_is_wrong_in_a_change_is_told_with_its_place(string from, string to, string problem)
    {
        Assert.Contains(from, OverlayFolder.LongerCommitment, StringComparison.Ordinal);
        using var folder = new OverlayFolder(OverlayFolder.LongerCommitment.Replace(from, to, StringComparison.Ordinal));

        Assert.Contains(folder.Problems(), found => found.Contains(problem, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("name: small", "name: large", "overlay.yaml:4:18 ruleset.name: found \"large\", expected \"small\", the ruleset's. Give it with that ruleset, or write another name here.")]
    [InlineData("version: 2026.12", "version: 2026.11", "ruleset.version: found \"2026.11\", expected \"2026.12\", the ruleset's. Review the overlay for this version")]
    [InlineData("ruleset: { name: small, version: 2026.12 }\n", "", "ruleset: found nothing, expected the ruleset that it is for. Write ruleset: { name: small, version: 2026.12 }.")]
    [InlineData("ruleset: { name: small, version: 2026.12 }", "ruleset: small", "overlay.yaml:4:10 ruleset: found \"small\", expected a mapping of keys to values")]
    [InlineData("version: 2026.12 }", "version: 2026.12, digest: none }", "overlay.yaml:4:43 ruleset.digest: found a key that does not exist here, expected one of: name, version. Remove it.")]
    [InlineData("owner: Risk committee\n", "", "owner: found nothing")]
    [InlineData("name: bank\n", "", "name: found nothing")]
    [InlineData("name: bank\n", "nmae: bank\nname: bank\n", "nmae: found a key that does not exist here, expected one of: changes, disables, name, owner, ruleset, version. Did you mean name?")]
    public void What_is_wrong_in_its_head_is_told_with_its_place(string from, string to, string problem)
    {
        Assert.Contains(from, OverlayFolder.Head, StringComparison.Ordinal);
        using var folder = new OverlayFolder("", OverlayFolder.Head.Replace(from, to, StringComparison.Ordinal));

        Assert.Contains(problem, folder.Problem(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_parameter_of_its_own_has_an_id_of_its_own()
    {
        using var folder = new OverlayFolder().Write("parameters.yaml", OverlayFolder.OwnParameter.Replace("fewest", "stress", StringComparison.Ordinal));

        Assert.Contains(folder.Problems(), found => found.StartsWith("parameters.yaml:2:5 parameters.id: found \"stress\", which there is already, expected an id of your own. Change its value under changes: in overlay.yaml", StringComparison.Ordinal));
    }

    [Fact]
    public void An_overlay_does_not_change_the_rulesets_words()
    {
        using var folder = new OverlayFolder().Write("texts/en/own.yaml", "outcome.reject: Perhaps\n");

        Assert.Contains("texts/en/own.yaml:1:17 outcome.reject: found the text a second time", folder.Problem(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_overlay_given_twice_is_refused()
    {
        using var folder = new OverlayFolder();

        var problem = Assert.Single(RulesetReader.Read(Folders.Small, Questions.Few, folder.Path, folder.Path).Problems);

        Assert.Equal(
            $"{Path.Combine(folder.Path, "overlay.yaml")}:1:7 name: found \"bank\" a second time, expected each overlay once. Give each folder once, and each overlay a name of its own.",
            problem.ToString());
    }

    [Fact]
    public void A_folder_that_is_none_is_a_problem_and_no_exception()
    {
        var nowhere = Path.Combine(Folders.Small, "nowhere");

        Assert.Equal(
            [$"{nowhere}: there is no such folder. Check the path and its spelling."],
            RulesetReader.Read(Folders.Small, Questions.Few, nowhere).Problems.Select(problem => problem.ToString()));
    }
}

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
    [InlineData("    value: 36\n", "", "changes.value: found nothing, expected another value, low or high")]
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
    [InlineData("name: small", "name: large", "overlay.yaml:4:18 ruleset.name: found \"large\", expected \"small\", the ruleset's")]
    [InlineData("version: 2026.12", "version: 2026.11", "ruleset.version: found \"2026.11\", expected \"2026.12\", the ruleset's. Review the overlay for this version")]
    [InlineData("ruleset: { name: small, version: 2026.12 }\n", "", "ruleset: found nothing, expected the ruleset that it is for. Write ruleset: { name: small, version: 2026.12 }.")]
    [InlineData("owner: Risk committee\n", "", "owner: found nothing")]
    [InlineData("name: bank\n", "", "name: found nothing")]
    [InlineData("name: bank\n", "nmae: bank\nname: bank\n", "nmae: found a key that does not exist here, expected one of: changes, disables, name, owner, ruleset, version. Did you mean name?")]
    public void What_is_wrong_in_its_head_is_told_with_its_place(string from, string to, string problem)
    {
        Assert.Contains(from, OverlayFolder.Head, StringComparison.Ordinal);
        using var folder = new OverlayFolder("", OverlayFolder.Head.Replace(from, to, StringComparison.Ordinal));

        Assert.Contains(problem, folder.Problem(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("FTA-1505", "overlay.yaml:6:11 disables.rule: found \"FTA-1505\", which is no rule, expected the id of a rule. Did you mean FTA-1501?")]
    [InlineData("FTA-1901", "disables.rule: found FTA-1901, which concludes, expected a rule that makes findings")]
    [InlineData("FTA-1001", "disables.rule: found FTA-1001, which concludes, expected a rule that makes findings")]
    [InlineData("FTA-1301", "disables.rule: found FTA-1301, which FTA-1303 reads, expected a rule that no rule left in force reads. Disable these as well")]
    [InlineData("FTA-1201", "disables.rule: found FTA-1201, the last that speaks against goodQuality, expected a rule that can be missed")]
    public void A_rule_that_cannot_be_missed_is_not_disabled(string rule, string problem)
    {
        using var folder = new OverlayFolder(OverlayFolder.WithoutLockIn.Replace("FTA-1502", rule, StringComparison.Ordinal));

        Assert.StartsWith(problem, folder.Problem()[(problem.StartsWith("overlay", StringComparison.Ordinal) ? 0 : "overlay.yaml:6:11 ".Length)..], StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_a_condition_names_in_an_expression_is_not_disabled()
    {
        using var ruleset = new RulesetFolder();
        ruleset.Change("rules/FTA-1903.yaml", "where: f.effect in ['present', 'unsure', 'undecided', 'condition']", "where: f.effect in ['present', 'unsure', 'undecided', 'condition'] and f.rule != 'FTA-1502'");
        using var folder = new OverlayFolder(OverlayFolder.WithoutLockIn);

        Assert.Contains("FTA-1502, which FTA-1903 reads", Assert.Single(ruleset.Read(folder.Path).Problems).Found, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_the_rules_about_a_pattern_one_that_can_show_it_must_stay()
    {
        using var folder = new OverlayFolder("""
            disables:
              - { rule: FTA-1501, owner: risk, reason: Not ours. }
              - { rule: FTA-1502, owner: risk, reason: Not ours. }

            """);

        Assert.Contains("FTA-1502, the last that speaks against lockIn", folder.Problem(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_own_rule_may_take_the_place_of_the_last_one()
    {
        using var folder = new OverlayFolder(OverlayFolder.WithoutLockIn.Replace("FTA-1502", "FTA-1201", StringComparison.Ordinal)).WithRule();

        Assert.Empty(folder.Problems());
    }

    [Theory]
    [InlineData("owner: risk", "", "disables.owner: found nothing")]
    [InlineData("reason: Every provider of ours is under contract.", "", "disables.reason: found nothing")]
    public void Who_disables_a_rule_says_so_and_why(string from, string to, string problem)
    {
        using var folder = new OverlayFolder(OverlayFolder.WithoutLockIn.Replace(from, to, StringComparison.Ordinal));

        Assert.Contains(problem, folder.Problem(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("FTA-1999", "an id that does not begin with FTA-")]
    [InlineData("FTA-1301", "an id that does not begin with FTA-")]
    [InlineData("house", "capital letters, a dash and digits")]
    [InlineData("ORG-1a", "capital letters, a dash and digits")]
    public void The_id_of_an_own_rule_is_of_the_organizations_own(string id, string problem)
    {
        using var folder = new OverlayFolder().Write("parameters.yaml", OverlayFolder.OwnParameter)
            .Write($"rules/{id}.yaml", OverlayFolder.OwnRule.Replace("ORG-0001", id, StringComparison.Ordinal));

        Assert.Contains(folder.Problems(), found => found.StartsWith($"rules/{id}.yaml:1:1 id: ", StringComparison.Ordinal) && found.Contains(problem, StringComparison.Ordinal));
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

        Assert.Contains("rules/ORG-0001.yaml:1:1 then: found a conclusion, expected findings.", folder.Problem(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_parameter_of_its_own_has_an_id_of_its_own()
    {
        using var folder = new OverlayFolder().Write("parameters.yaml", OverlayFolder.OwnParameter.Replace("fewest", "stress", StringComparison.Ordinal));

        Assert.Contains(folder.Problems(), found => found.Contains("found \"stress\", which there is already, expected an id of your own. Change its value under changes: in overlay.yaml", StringComparison.Ordinal));
    }

    [Fact]
    public void An_overlay_does_not_change_the_rulesets_words()
    {
        using var folder = new OverlayFolder().Write("texts/en/own.yaml", "outcome.reject: Perhaps\n");

        Assert.Contains("texts/en/own.yaml:1:17 outcome.reject: found the text a second time", folder.Problem(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_of_the_ruleset_does_not_lean_on_a_parameter_of_an_overlay()
    {
        using var ruleset = new RulesetFolder();
        ruleset.Change("rules/FTA-1503.yaml", "when:\n", "when:\n  - id: enough\n    if: workload.requestsPerDay < param.fewest\n    says: Few.\n");
        using var folder = new OverlayFolder().WithRule();

        Assert.Contains("unknown fact 'param.fewest'", Assert.Single(ruleset.Read(folder.Path).Problems).Found, StringComparison.Ordinal);
    }

    [Fact]
    public void An_overlay_given_twice_is_refused()
    {
        using var folder = new OverlayFolder();

        var problems = RulesetReader.Read(Folders.Small, Questions.Few, folder.Path, folder.Path).Problems;

        Assert.Equal("\"bank\" a second time", Assert.Single(problems).Found);
    }

    [Fact]
    public void Two_overlays_do_not_add_one_rule()
    {
        using var one = new OverlayFolder().WithRule();
        using var other = new OverlayFolder("", OverlayFolder.Head.Replace("name: bank", "name: other", StringComparison.Ordinal));
        other.Write("rules/ORG-0001.yaml", OverlayFolder.OwnRule);

        var problems = RulesetReader.Read(Folders.Small, Questions.Few, one.Path, other.Path).Problems;

        Assert.Contains(problems, problem => problem.At.File.StartsWith(other.Path, StringComparison.Ordinal) && problem.Found == "\"ORG-0001\", which another overlay has");
    }

    [Fact]
    public void A_rule_disabled_twice_is_refused()
    {
        using var folder = new OverlayFolder(OverlayFolder.WithoutLockIn + "  - { rule: FTA-1502, owner: risk, reason: Again. }\n");

        Assert.Contains("overlay.yaml:9:13 disables.rule: found FTA-1502 a second time", folder.Problem(), StringComparison.Ordinal);
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

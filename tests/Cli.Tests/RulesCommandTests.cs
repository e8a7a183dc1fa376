using System.Text.Json;

namespace FineTuneAdvisor.Cli.Tests;

public class RulesCommandTests
{
    [Fact]
    public void The_shipped_ruleset_holds_its_own_tests_and_shows_every_condition()
    {
        using var program = new Running();

        Assert.Equal(0, program.Run("rules", "test"));

        Assert.Matches(@"^fine-tuning-penalty 2026\.12: (\d+) of \1 tests hold; (\d+) of \2 conditions of \d+ rules are shown to decide\.\s*$", program.ResultText);
        Assert.Empty(program.StandardError);
    }

    [Fact]
    public void A_rule_that_says_something_else_than_its_test_fails_with_its_place()
    {
        using var program = new Running();
        var ruleset = program.CopyOfTheRuleset();
        Change(ruleset, "FTA-1301.yaml", "commitment.months < param.minimumCommitment", "commitment.months <= param.minimumCommitment");

        Assert.Equal(1, program.Run("rules", "test", "--ruleset", ruleset));

        Assert.Matches(@"FTA-1301\.yaml:\d+:\d+ FTA-1301\.tests "".*"": found fires", program.StandardError);
    }

    [Fact]
    public void A_condition_that_no_test_needs_fails_with_the_test_that_is_missing()
    {
        using var program = new Running();
        var ruleset = program.CopyOfTheRuleset();
        Change(ruleset, "FTA-1301.yaml", "\nthen:", "\n  - id: always\n    if: 1 < 2\n    says: One is less than two.\nthen:");

        Assert.Equal(1, program.Run("rules", "test", "--ruleset", ruleset));

        Assert.Contains("FTA-1301.always: found no test by which it decides", program.StandardError, StringComparison.Ordinal);
        Assert.Matches(@"(\d+) of \1 tests hold", program.ResultText);
    }

    [Fact]
    public void A_ruleset_that_cannot_be_read_is_refused_before_it_is_tested()
    {
        using var program = new Running();
        var ruleset = program.CopyOfTheRuleset();
        Change(ruleset, "FTA-1301.yaml", "commitment.months <", "commitment.moths <");

        Assert.Equal(1, program.Run("rules", "test", "--ruleset", ruleset));

        Assert.Contains("commitment.months", program.StandardError, StringComparison.Ordinal);
        Assert.Empty(program.ResultText);
    }

    [Fact]
    public void List_has_a_line_for_every_rule()
    {
        using var program = new Running();

        Assert.Equal(0, program.Run("rules", "list"));

        Assert.Matches(@"(?m)^FTA-1203  qualityGainWorthPenalty +withholds +The gain may be luck$", program.ResultText);
        Assert.Equal(Directory.GetFiles(Path.Combine(Checkout.Root, "rulesets", "fine-tuning-penalty", "rules")).Length, program.ResultText.Count(character => character == '\n'));
    }

    [Fact]
    public void Show_tells_when_a_rule_fires_and_what_follows()
    {
        using var program = new Running();

        Assert.Equal(0, program.Run("rules", "show", "FTA-1301"));

        Assert.Contains("commitment.months < param.minimumCommitment", program.ResultText, StringComparison.Ordinal);
        Assert.Contains("  minimumCommitment = 24 months (12 to 60); publication: ", program.ResultText, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^  blocks", program.ResultText);
        Assert.Matches(@"(?m)^Tests: \d+$", program.ResultText);
    }

    [Fact]
    public void Show_of_a_rule_that_is_not_there_names_the_nearest()
    {
        using var program = new Running();

        Assert.Equal(2, program.Run("rules", "show", "FTA-1230"));

        Assert.StartsWith("FTA-1230: no rule of fine-tuning-penalty 2026.12. Did you mean FTA-", program.StandardError, StringComparison.Ordinal);
        Assert.Equal("Run 'finetune-advisor rules show --help'.", program.ErrorLines[1]);
        Assert.Empty(program.Result);
    }

    [Fact]
    public void Show_takes_an_id_in_letters_of_either_case()
    {
        using var program = new Running();

        Assert.Equal(0, program.Run("rules", "show", "fta-1203"));

        Assert.StartsWith("FTA-1203", program.ResultText, StringComparison.Ordinal);
    }

    [Fact]
    public void As_JSON_show_has_every_field_of_a_rule()
    {
        using var program = new Running();

        Assert.Equal(0, program.Run("rules", "show", "FTA-1301", "--format", "json"));

        var rule = JsonDocument.Parse(program.ResultText).RootElement;
        Assert.Equal("a multi-year commitment to that workload", rule.GetProperty("source").GetString());
        Assert.Equal("commitment.months < param.minimumCommitment", rule.GetProperty("when")[0].GetProperty("condition").GetString());
        Assert.Equal("blocks", rule.GetProperty("then")[0].GetProperty("effect").GetString());
        Assert.Contains("{{ commitment.months }}", rule.GetProperty("because").GetString(), StringComparison.Ordinal);
        Assert.Equal("publication", rule.GetProperty("parameters")[0].GetProperty("source").GetProperty("kind").GetString());
        var test = rule.GetProperty("tests")[0];
        Assert.Equal(("fires", 23m), (test.GetProperty("expect").GetString(), test.GetProperty("given")[0].GetProperty("value").GetDecimal()));
        Assert.Empty(program.StandardError);
    }

    [Fact]
    public void As_JSON_list_has_every_rule_whole()
    {
        using var program = new Running();

        Assert.Equal(0, program.Run("rules", "list", "--format", "json"));

        var rules = JsonDocument.Parse(program.ResultText).RootElement.GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(Directory.GetFiles(Path.Combine(Checkout.Root, "rulesets", "fine-tuning-penalty", "rules")).Length, rules.Count);
        var recommend = rules.Single(rule => rule.GetProperty("id").GetString() == "FTA-1901").GetProperty("then")[0].GetProperty("recommend");
        Assert.Equal("o.netBenefit", recommend.GetProperty("greatest").GetString());
        var option = rules.Single(rule => rule.GetProperty("id").GetString() == "FTA-1211").GetProperty("tests")[0].GetProperty("options")[0];
        Assert.Equal(("promptedCached", 40_000m), (option.GetProperty("id").GetString(), option.GetProperty("annualInferenceCost").GetDecimal()));
    }

    private static void Change(string ruleset, string rule, string from, string to)
    {
        var file = Path.Combine(ruleset, "rules", rule);
        var text = File.ReadAllText(file);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(from, to, StringComparison.Ordinal));
    }
}

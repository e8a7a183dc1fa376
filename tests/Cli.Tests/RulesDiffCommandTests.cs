using System.Text.Json;

namespace FineTuneAdvisor.Cli.Tests;

public class RulesDiffCommandTests
{
    private static readonly string Shipped = Path.Combine(Checkout.Root, "rulesets", "fine-tuning-penalty");

    private static readonly string Bank = Path.Combine(Checkout.Root, "examples", "overlays", "regional-bank");

    [Fact]
    public void An_overlay_is_compared_with_the_ruleset_that_it_stands_upon()
    {
        using var program = new Running();

        Assert.Equal(0, program.Run("rules", "diff", Shipped, Shipped, "--new-overlay", Bank, "--population", "0"));

        Assert.StartsWith("From fine-tuning-penalty 2026.12\nto   fine-tuning-penalty 2026.12 with regional-bank 2026.12\n\nParameters: 3\n  minimumCommitment changed\n    value: 24 -> 36\n", program.ResultText, StringComparison.Ordinal);
        Assert.Contains("\n  signingLimit added\n\nRules: 2\n  FTA-1810 changed: What an hour of your own GPUs costs\n    inForce: yes -> no: disabled by model-risk-committee", program.ResultText, StringComparison.Ordinal);
        Assert.Contains("\n  ORG-0001 added: The investment committee signs as well\n\nVerdicts: 1 of 7 cases change; ", program.ResultText, StringComparison.Ordinal);
        Assert.Contains("\n  approveWithConditions -> defer: 1\n  chat-summaries-locked-in.yaml: approveWithConditions (hostedAdapter) -> defer (promptedCached)\n", program.ResultText, StringComparison.Ordinal);
        Assert.Contains("\n    FTA-1201: notFired -> fired (withholds)\n", program.ResultText, StringComparison.Ordinal);
        Assert.Empty(program.StandardError);
    }

    [Fact]
    public void The_same_is_told_to_a_program()
    {
        using var program = new Running();

        Assert.Equal(0, program.Run("rules", "diff", Shipped, Shipped, "--old-overlay", Bank, "--population", "3", "--format", "json"));

        using var result = JsonDocument.Parse(program.Result);
        var root = result.RootElement;
        Assert.Equal(["old", "new", "ruleset", "parameters", "questions", "rules", "texts", "verdicts"], root.EnumerateObject().Select(member => member.Name));
        Assert.Equal("regional-bank 2026.12", root.GetProperty("old").GetProperty("overlays")[0].GetString());
        var signing = root.GetProperty("parameters").EnumerateArray().Last();
        Assert.Equal(("signingLimit", "removed"), (signing.GetProperty("id").GetString(), signing.GetProperty("change").GetString()));
        var verdicts = root.GetProperty("verdicts");
        Assert.Equal(10, verdicts.GetProperty("cases").GetInt32());
        var change = verdicts.GetProperty("changed").EnumerateArray().Single(one => one.GetProperty("case").GetString() == "chat-summaries-locked-in.yaml");
        Assert.Equal(("defer", "approveWithConditions"), (change.GetProperty("old").GetProperty("outcome").GetString(), change.GetProperty("new").GetProperty("outcome").GetString()));
        Assert.Contains(change.GetProperty("rules").EnumerateArray(), rule => rule.GetProperty("id").GetString() == "FTA-1201" && rule.GetProperty("old").GetProperty("effects")[0].GetString() == "withholds");
    }

    [Fact]
    public void Under_one_overlay_on_both_only_what_differs_below_is_told()
    {
        using var program = new Running();
        var changed = program.CopyOfTheRuleset();
        Change(changed, "texts/en/words.yaml", "state.met: met\n", "state.met: fulfilled\n");

        Assert.Equal(0, program.Run("rules", "diff", Shipped, changed, "--overlay", Bank, "--population", "0"));

        Assert.Contains("\n\nTexts: 1\n  state.met changed\n    - met\n    + fulfilled\n\nVerdicts: 0 of 7 cases change; in 0 a rule says something else\n", program.ResultText, StringComparison.Ordinal);
        Assert.DoesNotContain("minimumCommitment", program.ResultText, StringComparison.Ordinal);
    }

    [Fact]
    public void Made_up_proposals_find_what_no_example_shows()
    {
        using var program = new Running();
        var changed = program.CopyOfTheRuleset();
        Change(changed, "rules/FTA-1102.yaml", "useCase.effect == 'productivity'", "useCase.effect == 'risk'");

        Assert.Equal(0, program.Run("rules", "diff", Shipped, changed, "--population", "60"));

        Assert.Matches(@"(?m)^Verdicts: [1-9]\d* of 67 cases change; ", program.ResultText);
        Assert.Matches(@"(?m)^  made up from seed \d+: ", program.ResultText);
    }

    [Fact]
    public void The_same_ruleset_twice_says_and_judges_the_same()
    {
        using var program = new Running();

        Assert.Equal(0, program.Run("rules", "diff", Shipped, Shipped, "--population", "0"));

        Assert.Contains("Both say the same.\n\nVerdicts: 0 of 7 cases change; in 0 a rule says something else\n", program.ResultText, StringComparison.Ordinal);
    }

    [Fact]
    public void An_overlay_upon_both_of_the_same_ruleset_hints_at_the_one_that_compares()
    {
        using var program = new Running();

        Assert.Equal(0, program.Run("rules", "diff", Shipped, Shipped, "--overlay", Bank, "--population", "0"));

        Assert.Contains("Both say the same.", program.ResultText, StringComparison.Ordinal);
        Assert.Equal(["Note: --overlay is laid upon OLD and NEW alike; to see what an overlay changes, name it with --new-overlay."], program.ErrorLines);
    }

    [Fact]
    public void The_comparison_goes_where_it_is_sent()
    {
        using var program = new Running();
        var file = Path.Combine(program.Folder, "difference.json");

        Assert.Equal(0, program.Run("rules", "diff", Shipped, Shipped, "--population", "0", "--format", "json", "--output", file));
        Assert.Empty(program.Result);
        Assert.Equal(7, JsonDocument.Parse(File.ReadAllBytes(file)).RootElement.GetProperty("verdicts").GetProperty("cases").GetInt32());

        Assert.Equal(0, program.Run("rules", "diff", Shipped, Shipped, "--population", "0", "--output", "-"));
        Assert.StartsWith("From fine-tuning-penalty", program.ResultText, StringComparison.Ordinal);

        Assert.Equal(1, program.Run("rules", "diff", Shipped, Shipped, "--population", "0", "--output", Path.Combine(file, "a.txt")));
        Assert.Contains("Name another place with --output.", program.StandardError, StringComparison.Ordinal);
    }

    [Fact]
    public void Examples_of_a_folder_of_ones_own_are_judged_and_those_refused_are_named()
    {
        using var program = new Running();
        var examples = Path.Combine(program.Folder, "cases");
        Directory.CreateDirectory(examples);
        File.WriteAllText(Path.Combine(examples, "bad.yml"), "proposal: { titel: x }\n");
        File.WriteAllText(Path.Combine(examples, "notes.txt"), "nothing");

        Assert.Equal(0, program.Run("rules", "diff", Shipped, Shipped, "--examples", examples, "--population", "0"));

        Assert.Matches(@"Verdicts: 0 of 0 cases change; in 0 a rule says something else\n\nNot compared: 1\n  both refuse it: bad\.yml:1:", program.ResultText);
    }

    [Theory]
    [InlineData("--population: found '-1', expected a whole number from 0 to 2,147,483,647.", "--population", "-1")]
    [InlineData("nowhere: there is no such folder. Name a folder of proposals after --examples.", "--examples", "nowhere")]
    [InlineData("--output: found nothing, expected a file or -.", "--output", "")]
    public void A_wrong_command_line_is_refused(string complaint, params string[] arguments)
    {
        using var program = new Running();

        Assert.Equal(2, program.Run(["rules", "diff", Shipped, Shipped, .. arguments]));
        Assert.StartsWith(complaint, program.StandardError, StringComparison.Ordinal);
        Assert.Empty(program.ResultText);
    }

    [Fact]
    public void A_ruleset_that_cannot_be_read_is_refused_with_every_problem()
    {
        using var program = new Running();
        var changed = program.CopyOfTheRuleset();
        Change(changed, "parameters.yaml", "value: 24\n", "value: 99\n");

        Assert.Equal(1, program.Run("rules", "diff", Shipped, changed));

        Assert.Contains("found 99, expected 12 to 60", program.StandardError, StringComparison.Ordinal);
        Assert.Empty(program.ResultText);
    }

    private static void Change(string ruleset, string file, string from, string to)
    {
        var path = Path.Combine(ruleset, file);
        var text = File.ReadAllText(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));
    }
}

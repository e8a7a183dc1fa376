using System.Text.Json;

namespace FineTuneAdvisor.Cli.Tests;

public class OverlayCommandTests
{
    private static readonly string Bank = Path.Combine(Checkout.Root, "examples", "overlays", "regional-bank");

    [Fact]
    public void Assess_judges_by_the_overlay_and_names_another_assessment()
    {
        using var program = new Running();
        var answers = program.Example("chat-summaries-locked-in");

        Assert.Equal(0, program.Run("assess", answers, "--format", "json"));
        using var plain = JsonDocument.Parse(program.Result);
        Assert.Equal(0, program.Run("assess", answers, "--overlay", Bank, "--format", "json"));
        using var changed = JsonDocument.Parse(program.Result);

        // 1,000 evaluated cases are enough for the ruleset's 300, and not for the bank's 1,200.
        Assert.Equal(("approveWithConditions", "defer"), (Outcome(plain), Outcome(changed)));
        Assert.NotEqual(plain.RootElement.GetProperty("assessmentId").GetString(), changed.RootElement.GetProperty("assessmentId").GetString());
        Assert.Empty(program.StandardError);
    }

    [Fact]
    public void An_overlay_outside_the_range_is_refused_with_its_place_and_nothing_is_written()
    {
        using var program = new Running();
        var answers = program.Example("chat-summaries-locked-in");
        var overlay = CopyOfTheBank(program, text => text.Replace("value: 36", "value: 120", StringComparison.Ordinal));

        Assert.Equal(1, program.Run("assess", answers, "--overlay", overlay));

        Assert.Matches(@"overlay\.yaml:10:12 changes\.value: found 120, expected 12 to 60\.", program.StandardError);
        Assert.Equal(["chat-summaries-locked-in.yaml"], program.Files);
    }

    [Fact]
    public void Its_words_are_checked_like_the_rulesets()
    {
        using var program = new Running();
        var overlay = CopyOfTheBank(program, text => text);
        var rule = Path.Combine(overlay, "rules", "ORG-0001.yaml");
        File.WriteAllText(rule, File.ReadAllText(rule).Replace("because: The first year of the tuned option costs {{ firstYearCost.candidate }}", "because: It costs {{ firstYearCost.candidat }}", StringComparison.Ordinal));

        Assert.Equal(1, program.Run("rules", "list", "--overlay", overlay));

        Assert.Matches(@"ORG-0001\.yaml:\d+:\d+ ORG-0001\.because: .*Did you mean firstYearCost\.candidate\?", program.StandardError);
    }

    [Fact]
    public void The_tests_of_ruleset_and_overlay_hold_together()
    {
        using var program = new Running();

        Assert.Equal(0, program.Run("rules", "test", "--overlay", Bank));

        Assert.Matches(@"(\d+) of \1 tests hold; (\d+) of \2 conditions", program.ResultText);
    }

    [Fact]
    public void List_and_show_say_what_the_overlay_did()
    {
        using var program = new Running();

        Assert.Equal(0, program.Run("rules", "list", "--overlay", Bank));
        Assert.Matches(@"(?m)^FTA-1810 .* \(disabled by regional-bank\)$", program.ResultText);
        Assert.Matches(@"(?m)^ORG-0001 .* \(added by regional-bank\)$", program.ResultText);

        Assert.Equal(0, program.Run("rules", "show", "FTA-1810", "--overlay", Bank));
        Assert.Contains("Not in force: disabled by model-risk-committee, overlay regional-bank 2026.12: The bank buys", program.ResultText, StringComparison.Ordinal);

        Assert.Equal(0, program.Run("rules", "show", "FTA-1301", "--overlay", Bank));
        Assert.Contains("  minimumCommitment = 36 months (12 to 60); board-decision: Minutes", program.ResultText, StringComparison.Ordinal);
    }

    private static string Outcome(JsonDocument result) => result.RootElement.GetProperty("verdict").GetProperty("outcome").GetString()!;

    private static string CopyOfTheBank(Running program, Func<string, string> change)
    {
        var to = Path.Combine(program.Folder, "bank");
        Directory.CreateDirectory(Path.Combine(to, "rules"));
        foreach (var file in Directory.EnumerateFiles(Bank, "*", SearchOption.AllDirectories))
        {
            File.Copy(file, Path.Combine(to, Path.GetRelativePath(Bank, file)));
        }

        var head = Path.Combine(to, "overlay.yaml");
        File.WriteAllText(head, change(File.ReadAllText(head)));
        return to;
    }
}

using System.Text.Json;

namespace FineTuneAdvisor.Cli.Tests;

public class RulesLockCommandTests
{
    private static readonly string Bank = Path.Combine(Checkout.Root, "examples", "overlays", "regional-bank");

    [Fact]
    public void The_lock_that_ships_is_the_rulesets_own()
    {
        using var program = new Running();

        Assert.Equal(0, program.Run("rules", "lock", "--check"));
        Assert.Equal("fine-tuning-penalty 2026.12 equals its lock.\n", program.ResultText);
    }

    [Fact]
    public void A_changed_ruleset_is_named_by_its_parts_until_it_is_locked_anew()
    {
        using var program = new Running();
        var ruleset = program.CopyOfTheRuleset();
        Shorten(ruleset);

        Assert.Equal(3, program.Run("rules", "lock", "--check", "--ruleset", ruleset));
        Assert.Equal("fine-tuning-penalty 2026.12 differs from its lock:\n  parameters changed\n", program.ResultText);

        Assert.Equal(3, program.Run("rules", "lock", "--check", "--ruleset", ruleset, "--format", "json"));
        var difference = JsonDocument.Parse(program.Result).RootElement.GetProperty("differences")[0];
        Assert.Equal(("parameters", "changed"), (difference.GetProperty("part").GetString(), difference.GetProperty("change").GetString()));

        Assert.Equal(0, program.Run("rules", "lock", "--ruleset", ruleset));
        Assert.Equal([$"Wrote {Path.Combine(ruleset, "ruleset.lock")}"], program.ErrorLines);
        Assert.Equal(0, program.Run("rules", "lock", "--check", "--ruleset", ruleset));
    }

    [Fact]
    public void An_assessment_by_a_changed_ruleset_is_made_and_says_so()
    {
        using var program = new Running();
        var ruleset = program.CopyOfTheRuleset();
        var answers = program.Example("support-triage");
        Shorten(ruleset);

        Assert.Equal(0, program.Run("assess", answers, "--ruleset", ruleset, "--format", "json"));

        Assert.Equal(["Note: the ruleset differs from its lock: parameters changed."], program.ErrorLines);
        Assert.Equal("differs", JsonDocument.Parse(program.Result).RootElement.GetProperty("ruleset").GetProperty("lock").GetProperty("state").GetString());
    }

    [Fact]
    public void A_lock_that_cannot_be_read_stops_no_assessment()
    {
        using var program = new Running();
        var ruleset = program.CopyOfTheRuleset();
        var answers = program.Example("support-triage");
        File.WriteAllText(Path.Combine(ruleset, "ruleset.lock"), "name: [\n");

        Assert.Equal(0, program.Run("assess", answers, "--ruleset", ruleset, "--format", "json"));
        Assert.Matches("^Note: the ruleset's lock cannot be read: .*ruleset\\.lock", Assert.Single(program.ErrorLines));

        Assert.Equal(3, program.Run("rules", "lock", "--check", "--ruleset", ruleset));
        Assert.Equal("fine-tuning-penalty 2026.12 has a lock that cannot be read.\n", program.ResultText);
        Assert.Contains("ruleset.lock", program.StandardError, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ruleset_without_a_lock_fails_the_check_and_no_assessment()
    {
        using var program = new Running();
        var ruleset = program.CopyOfTheRuleset();
        var answers = program.Example("support-triage");
        File.Delete(Path.Combine(ruleset, "ruleset.lock"));

        Assert.Equal(3, program.Run("rules", "lock", "--check", "--ruleset", ruleset));
        Assert.Equal("fine-tuning-penalty 2026.12 has no lock: write one with 'rules lock'.\n", program.ResultText);
        Assert.Equal(0, program.Run("assess", answers, "--ruleset", ruleset, "--format", "json"));
        Assert.Empty(program.StandardError);
    }

    [Fact]
    public void With_an_overlay_the_lock_stands_beside_the_overlay_and_pins_both()
    {
        using var program = new Running();
        var ruleset = program.CopyOfTheRuleset();
        var overlay = Path.Combine(program.Folder, "overlay");
        Directory.CreateDirectory(overlay);
        File.WriteAllText(Path.Combine(overlay, "overlay.yaml"), "name: ours\nversion: 1\nowner: us\nruleset: { name: fine-tuning-penalty, version: 2026.12 }\n");

        Assert.Equal(3, program.Run("rules", "lock", "--check", "--ruleset", ruleset, "--overlay", overlay));
        Assert.Equal("fine-tuning-penalty 2026.12 equals its lock, but what is laid over it has none (write one with 'rules lock'):\n  overlay ours not locked\n", program.ResultText);
        Assert.Equal(3, program.Run("rules", "lock", "--check", "--ruleset", ruleset, "--overlay", overlay, "--format", "json"));
        var compared = JsonDocument.Parse(program.Result).RootElement;
        Assert.Equal(("partial", "ours"), (compared.GetProperty("state").GetString(), compared.GetProperty("unlockedOverlays")[0].GetString()));

        Assert.Equal(0, program.Run("rules", "lock", "--ruleset", ruleset, "--overlay", overlay));

        var text = File.ReadAllText(Path.Combine(overlay, "ruleset.lock"));
        Assert.Matches("(?m)^  overlay/ours: [0-9a-f]{64}$", text);
        Assert.Matches("(?m)^  FTA-1301: [0-9a-f]{64}$", text);
        Assert.Equal(0, program.Run("rules", "lock", "--check", "--ruleset", ruleset, "--overlay", overlay));
    }

    [Fact]
    public void The_lock_goes_to_standard_output_where_it_is_asked_for()
    {
        using var program = new Running();

        Assert.Equal(0, program.Run("rules", "lock", "--output", "-"));

        Assert.Equal(File.ReadAllText(Path.Combine(Checkout.Root, "rulesets", "fine-tuning-penalty", "ruleset.lock")), program.ResultText);
        Assert.Empty(program.StandardError);
    }

    [Theory]
    [InlineData("--ruleset: name the folder to lock")]
    [InlineData("--output: --check writes nothing", "--check", "--output", "x.lock")]
    [InlineData("--output: found nothing, expected a file or -.", "--output", "")]
    [InlineData("--format: a lock has one form", "--format", "json", "--output", "-")]
    [InlineData("--format: found 'pdf', expected text or json.", "--check", "--format", "pdf")]
    public void A_wrong_command_line_is_refused(string complaint, params string[] arguments)
    {
        using var program = new Running();

        Assert.Equal(2, program.Run(["rules", "lock", .. arguments]));
        Assert.StartsWith(complaint, program.StandardError, StringComparison.Ordinal);
        Assert.Empty(program.ResultText);
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_named()
    {
        using var program = new Running();

        Assert.Equal(1, program.Run("rules", "lock", "--overlay", Bank, "--output", Path.Combine(program.Write("taken", "ours"), "a.lock")));

        Assert.Contains("cannot be written: the folder", program.StandardError, StringComparison.Ordinal);
    }

    private static void Shorten(string ruleset)
    {
        var file = Path.Combine(ruleset, "parameters.yaml");
        var text = File.ReadAllText(file);
        Assert.Contains("value: 24", text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace("value: 24", "value: 18", StringComparison.Ordinal));
    }
}

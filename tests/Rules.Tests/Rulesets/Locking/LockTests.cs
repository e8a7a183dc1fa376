using System.Text;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Rulesets.Locking;
using FineTuneAdvisor.Rules.Tests.Rulesets.Overlays;

namespace FineTuneAdvisor.Rules.Tests.Rulesets.Locking;

public class LockTests
{
    [Fact]
    public void The_shipped_ruleset_is_the_one_that_its_lock_names() =>
        Assert.Equal((LockState.Equal, ""), Told(RulesetReader.Read(Folders.ShippedRuleset).Value!));

    [Fact]
    public void A_ruleset_without_a_lock_says_so() => Assert.Equal((LockState.Missing, ""), Told(SmallRuleset.Read));

    [Fact]
    public void It_names_the_whole_and_every_part_in_ordinal_order()
    {
        var locked = RulesetLock.Of(SmallRuleset.Read);

        Assert.Equal(("small", "2026.12", SmallRuleset.Read.Digest), (locked.Name, locked.Version, locked.Digest));
        Assert.Equal(
            [.. SmallRuleset.Read.Rules.Select(rule => rule.Id), "parameters", "questionnaire", "ruleset", "texts/en"],
            locked.Parts.Keys);
        Assert.All(locked.Parts.Values, digest => Assert.Matches("^[0-9a-f]{64}$", digest));
        var text = Encoding.UTF8.GetString(locked.ToBytes());
        Assert.StartsWith("# ", text, StringComparison.Ordinal);
        Assert.Contains($"\nname: small\nversion: 2026.12\ndigest: {SmallRuleset.Read.Digest}\nparts:\n  FTA-1001: ", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    [Theory]
    [InlineData("parameters.yaml", "value: 24", "value: 25", "parameters changed")]
    [InlineData("parameters.yaml", "meaning: Shortest", "meaning: The shortest", "parameters changed")]
    [InlineData("rules/FTA-1301.yaml", "effect: blocks", "effect: note", "FTA-1301 changed")]
    [InlineData("rules/FTA-1301.yaml", "because: Too short.", "because: Far too short.", "FTA-1301 changed")]
    [InlineData("texts/en/report.yaml", "Do not fine-tune", "Do not", "texts/en changed")]
    [InlineData("ruleset.yaml", "version: 2026.12", "version: 2027.01", "ruleset changed")]
    [InlineData("ruleset.yaml", "[longCommitment, goodQuality]", "[goodQuality, longCommitment]", "ruleset changed")]
    public void What_was_changed_since_is_named_by_its_part(string file, string from, string to, string difference)
    {
        using var folder = Locked();

        Assert.Equal((LockState.Equal, ""), Told(folder.Read().Value!));
        Assert.Equal((LockState.Differs, difference), Told(folder.Change(file, from, to).Read().Value!));
    }

    [Fact]
    public void Rules_and_languages_that_came_and_went_are_named()
    {
        using var folder = Locked();
        folder.Remove("rules/FTA-1504.yaml")
            .Write("rules/FTA-1399.yaml", File.ReadAllText(Path.Combine(Folders.Small, "rules", "FTA-1301.yaml")).Replace("FTA-1301", "FTA-1399", StringComparison.Ordinal))
            .Write("texts/de/report.yaml", "outcome.reject: Nein\n");

        Assert.Equal((LockState.Differs, "FTA-1399 added, FTA-1504 removed, texts/de added"), Told(folder.Read().Value!));
    }

    [Fact]
    public void Comments_and_a_rules_own_tests_change_nothing()
    {
        using var folder = Locked();

        Assert.Equal((LockState.Equal, ""), Told(folder.Change("rules/FTA-1301.yaml", "  - name: one month short", "  # near\n  - name: a month short").Read().Value!));
    }

    [Fact]
    public void The_lock_of_the_ruleset_holds_under_an_overlay_and_does_not_speak_for_it()
    {
        using var folder = Locked();
        using var overlay = new OverlayFolder(OverlayFolder.LongerCommitment + OverlayFolder.WithoutLockIn).WithRule();

        var laidOver = folder.Read(overlay.Path).Value!;
        Assert.Equal((LockState.Partial, ""), Told(laidOver));
        Assert.Equal(["bank"], laidOver.Lock.UnlockedOverlays);
        laidOver = folder.Change("rules/FTA-1301.yaml", "Too short.", "Short.").Read(overlay.Path).Value!;
        Assert.Equal((LockState.Differs, "FTA-1301 changed"), Told(laidOver));
        Assert.Equal(["bank"], laidOver.Lock.UnlockedOverlays);
    }

    [Fact]
    public void An_overlay_above_the_one_that_is_locked_is_in_no_lock()
    {
        using var folder = new RulesetFolder();
        using var below = new OverlayFolder(OverlayFolder.LongerCommitment);
        using var above = new OverlayFolder(OverlayFolder.WithoutLockIn);
        above.Change("overlay.yaml", "name: bank", "name: branch");
        below.Write(RulesetLock.FileName, Text(folder.Read(below.Path).Value!));

        var laidOver = folder.Read(below.Path, above.Path).Value!;

        Assert.Equal((LockState.Partial, ""), Told(laidOver));
        Assert.Equal(["branch"], laidOver.Lock.UnlockedOverlays);
    }

    [Fact]
    public void The_lock_of_an_overlay_pins_it_and_the_ruleset_below()
    {
        using var folder = new RulesetFolder();
        using var overlay = new OverlayFolder(OverlayFolder.LongerCommitment);
        overlay.Write(RulesetLock.FileName, Text(folder.Read(overlay.Path).Value!));

        Assert.Equal((LockState.Equal, ""), Told(folder.Read(overlay.Path).Value!));
        Assert.Empty(folder.Read(overlay.Path).Value!.Lock.UnlockedOverlays);
        overlay.Write("overlay.yaml", OverlayFolder.Head + OverlayFolder.LongerCommitment.Replace("value: 36", "value: 48", StringComparison.Ordinal));
        Assert.Equal((LockState.Differs, "overlay/bank changed"), Told(folder.Read(overlay.Path).Value!));
        folder.Change("parameters.yaml", "value: 2.5x", "value: 3x");
        Assert.Equal((LockState.Differs, "overlay/bank changed, parameters changed"), Told(folder.Read(overlay.Path).Value!));
        Assert.Equal(LockState.Missing, folder.Read().Value!.Lock.State);
    }

    [Fact]
    public void A_lock_whose_whole_was_written_by_hand_differs()
    {
        using var folder = new RulesetFolder();
        folder.Write(RulesetLock.FileName, Text(SmallRuleset.Read).Replace(SmallRuleset.Read.Digest, new string('0', 64), StringComparison.Ordinal));

        Assert.Equal((LockState.Differs, "ruleset changed"), Told(folder.Read().Value!));
    }

    [Theory]
    [InlineData("parts: [", "text that is not YAML")]
    [InlineData("name: small\nversion: 1\ndigest: 0\n", "found nothing, expected a digest for each part")]
    [InlineData("name: small\nversion: 1\ndigest: 0\nparts: {}\nmore: 1\n", "more: found a key that does not exist here")]
    [InlineData("", "an empty file")]
    public void A_lock_that_cannot_be_read_is_said_and_stops_nothing(string text, string problem)
    {
        using var folder = new RulesetFolder();

        var read = folder.Write(RulesetLock.FileName, text).Read();

        Assert.Empty(read.Problems);
        Assert.Equal(LockState.Unreadable, read.Value!.Lock.State);
        Assert.Contains(problem, read.Value.Lock.Problems[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_YAML_would_misread_are_kept()
    {
        using var folder = new RulesetFolder();
        folder.Change("ruleset.yaml", "name: small", "name: \"ours: small\"");

        folder.Write(RulesetLock.FileName, Text(folder.Read().Value!));

        Assert.Equal((LockState.Equal, ""), Told(folder.Read().Value!));
    }

    private static RulesetFolder Locked() => new RulesetFolder().Write(RulesetLock.FileName, Text(SmallRuleset.Read));

    private static string Text(Ruleset ruleset) => Encoding.UTF8.GetString(RulesetLock.Of(ruleset).ToBytes());

    private static (LockState State, string Differences) Told(Ruleset ruleset) =>
        (ruleset.Lock.State, string.Join(", ", ruleset.Lock.Differences.Select(difference => $"{difference.Part} {Words.Of(difference.Change)}")));
}

using System.Text.Json;
using FineTuneAdvisor.Reports.Composing;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Reports.Json;
using FineTuneAdvisor.Reports.Tests.Fixture;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Rulesets.Locking;

namespace FineTuneAdvisor.Reports.Tests.Composing;

/// <summary>What the report and the result say of a ruleset that an overlay or somebody else has changed.</summary>
public sealed class ChangedRulesetTests
{
    private static readonly string Bank = RepositoryFiles.At("examples", "overlays", "regional-bank");

    private static readonly Lazy<Assessment> OfTheBank = new(() => Shipped.ExampleBy(Ruleset(Bank), "self-hosted-memo-search"));

    private static readonly Lazy<string> Document = new(() => DocumentText.Of(ReportComposer.Compose(OfTheBank.Value, "en")));

    [Fact]
    public void The_example_overlay_has_sound_texts() => Assert.Empty(TextCheck.Problems(Ruleset(Bank)));

    [Fact]
    public void The_report_says_who_changed_which_parameter_from_what_to_what_and_why()
    {
        Assert.Contains("## What was changed in the ruleset {#overlays}", Document.Value, StringComparison.Ordinal);
        Assert.Contains("### regional-bank 2026.12\n\nModel risk committee answers for these changes.", Document.Value, StringComparison.Ordinal);
        Assert.Matches(@"~minimumCommitment~ \| 24.months \| \*\*36.months\*\* \| The bank writes software off over three years.* \| .*Minutes of the model risk committee.* \| model-risk-committee, 30.June.2027", Document.Value);
        Assert.Matches(@"~minimumPairedCases~ \| 300 \| \*\*1,200\*\* \|", Document.Value);
    }

    [Fact]
    public void The_report_names_rules_that_were_added_and_rules_that_are_not_in_force()
    {
        Assert.Matches(@"- \*\*ORG-0001\*\* The investment committee signs as well", Document.Value);
        Assert.Matches(@"- \*\*signingLimit\*\* First-year cost from which the investment committee signs as well", Document.Value);
        Assert.Matches(@"FTA-1810\*\* What an hour of your own GPUs costs \| The bank buys GPU hours under a frame contract.* \| model-risk-committee", Document.Value);
        Assert.Contains("Not in force, because an overlay disabled them: 1.", Document.Value, StringComparison.Ordinal);
        Assert.Matches(@"FTA-1810\*\* \| \*\*What an hour of your own GPUs costs\*\* \| .*not in force", Document.Value);
        Assert.Contains("Disabled by model-risk-committee: The bank buys GPU hours", Document.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_and_the_way_to_replay_it_name_the_overlay()
    {
        Assert.Contains("| FineTuneAdvisor · ruleset fine-tuning-penalty 2026.12, changed by regional-bank 2026.12 |", Document.Value, StringComparison.Ordinal);
        Assert.Contains(" --overlay regional-bank --output result.json", Document.Value, StringComparison.Ordinal);
        Assert.Contains($"Overlay regional-bank 2026.12 | {OfTheBank.Value.Ruleset.Overlays[0].Digest}", Document.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_result_keeps_to_its_schema_and_lists_the_disabled_rule_with_its_reason()
    {
        var result = Parsed(OfTheBank.Value);

        Assert.True(ResultSchema.Read.Evaluate(result).IsValid);
        var rule = result.GetProperty("rules").EnumerateArray().Single(rule => rule.GetProperty("id").GetString() == "FTA-1810");
        Assert.Equal("disabled", rule.GetProperty("state").GetString());
        Assert.StartsWith("The bank buys GPU hours", rule.GetProperty("because").GetString(), StringComparison.Ordinal);
        Assert.Equal(0, rule.GetProperty("conditions").GetArrayLength());
        var overlay = result.GetProperty("ruleset").GetProperty("overlays")[0];
        Assert.Equal(["name", "version", "owner", "digest", "changes", "addedParameters", "addedRules", "disabledRules"], overlay.EnumerateObject().Select(member => member.Name));
        Assert.Equal((24, 36), (overlay.GetProperty("changes")[0].GetProperty("from").GetProperty("value").GetInt32(), overlay.GetProperty("changes")[0].GetProperty("to").GetProperty("value").GetInt32()));
    }

    [Fact]
    public void The_report_and_the_result_say_that_no_lock_names_the_overlay()
    {
        Assert.Contains("The ruleset without its overlays is the one that its lock names. No lock names what was laid over it: regional-bank.", Document.Value, StringComparison.Ordinal);
        var locked = Parsed(OfTheBank.Value).GetProperty("ruleset").GetProperty("lock");
        Assert.Equal("partial", locked.GetProperty("state").GetString());
        Assert.Equal(["regional-bank"], locked.GetProperty("unlockedOverlays").EnumerateArray().Select(name => name.GetString()));
    }

    [Fact]
    public void Without_an_overlay_nothing_of_it_is_said()
    {
        var plain = Shipped.Example("support-triage");

        var document = DocumentText.Of(ReportComposer.Compose(plain, "en"));

        Assert.DoesNotContain("What was changed in the ruleset", document, StringComparison.Ordinal);
        Assert.DoesNotContain("Not in force", document, StringComparison.Ordinal);
        Assert.Contains("The ruleset is the one that its lock names.", document, StringComparison.Ordinal);
        Assert.Equal(0, Parsed(plain).GetProperty("ruleset").GetProperty("overlays").GetArrayLength());
        Assert.Equal("equal", Parsed(plain).GetProperty("ruleset").GetProperty("lock").GetProperty("state").GetString());
    }

    [Fact]
    public void A_ruleset_that_differs_from_its_lock_says_so_on_every_page_and_names_what()
    {
        var differs = new LockComparison(LockState.Differs, [new PartDifference("FTA-1301", PartChange.Changed), new PartDifference("FTA-1399", PartChange.Added)], []);
        var built = Situations.EvidenceMissing().Build();
        var assessment = built with { Ruleset = built.Ruleset with { Lock = differs } };

        var document = DocumentText.Of(ReportComposer.Compose(assessment, "en"));

        Assert.Contains("ruleset fine-tuning-penalty 2026.12 (differs from its lock) |", document, StringComparison.Ordinal);
        Assert.Contains("The ruleset is not the one that was locked: FTA-1301 changed and FTA-1399 added.", document, StringComparison.Ordinal);
        var result = Parsed(assessment);
        Assert.True(ResultSchema.Read.Evaluate(result).IsValid);
        Assert.Equal("added", result.GetProperty("ruleset").GetProperty("lock").GetProperty("differences")[1].GetProperty("change").GetString());
    }

    private static JsonElement Parsed(Assessment assessment) => JsonDocument.Parse(JsonRenderer.Render(assessment, "en")).RootElement;

    private static Ruleset Ruleset(params string[] overlays) => RulesetReader.Read(RepositoryFiles.At("rulesets", "fine-tuning-penalty"), overlays).Value!;
}

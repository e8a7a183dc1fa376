using FineTuneAdvisor.Rules.Explanation;
using FineTuneAdvisor.Rules.Tests.Rulesets;
using FineTuneAdvisor.Rules.Tests.Rulesets.Overlays;

namespace FineTuneAdvisor.Rules.Tests.Explanation;

/// <summary>What each conclusion rests on, from the verdict down to the findings; below that, <see cref="FactOriginTests"/>.</summary>
public class DerivationTests
{
    private readonly Derivation _derivation = Assessed.Derivation(SmallRuleset.Read);

    [Fact]
    public void A_verdict_rests_on_criteria_patterns_its_rule_and_the_option_that_it_recommends() => Rests(
        Derivation.Verdict,
        "Criterion longCommitment",
        "Criterion goodQuality",
        "Pattern lockIn",
        "Rule FTA-1901",
        "Option promptedCached");

    [Theory]
    // Who concluded it, for this one; then the rules about it, those that fired first.
    [InlineData(NodeKind.Criterion, "longCommitment", "Rule FTA-1001/longCommitment", "Rule FTA-1301", "Rule FTA-1302")]
    [InlineData(NodeKind.Criterion, "goodQuality", "Rule FTA-1002/goodQuality", "Rule FTA-1201")]
    [InlineData(NodeKind.Pattern, "lockIn", "Rule FTA-1101/lockIn", "Rule FTA-1501", "Rule FTA-1502")]
    // What it found, then what it asked, what it applies to first.
    [InlineData(NodeKind.Rule, "FTA-1301", "Finding FTA-1301/blocks", "Condition FTA-1301.hosted", "Condition FTA-1301.short")]
    [InlineData(NodeKind.Rule, "FTA-1302", "Condition FTA-1302.hope")]
    [InlineData(NodeKind.Rule, "FTA-1201", "Finding FTA-1201/heldOut/withholds", "Condition FTA-1201.heldOut", "Condition FTA-1201.gain")]
    [InlineData(NodeKind.Rule, "FTA-1501", "Finding FTA-1501/condition/2", "Finding FTA-1501/condition/3", "Finding FTA-1501/present", "Condition FTA-1501.noExit", "Condition FTA-1501.cheaper")]
    // A rule made for many rests on what it is for each, and only what each is rests on conditions.
    [InlineData(NodeKind.Rule, "FTA-1504", "Rule FTA-1504/prompted", "Rule FTA-1504/promptedCached", "Rule FTA-1504/providerFineTune")]
    [InlineData(NodeKind.Rule, "FTA-1504/prompted", "Condition FTA-1504/prompted.tuned", "Condition FTA-1504/prompted.dearer")]
    [InlineData(NodeKind.Rule, "FTA-1504/providerFineTune", "Finding FTA-1504/providerFineTune/note", "Condition FTA-1504/providerFineTune.tuned", "Condition FTA-1504/providerFineTune.dearer")]
    [InlineData(NodeKind.Rule, "FTA-1504/nobody")]
    [InlineData(NodeKind.Rule, "FTA-0000")]
    [InlineData(NodeKind.Finding, "FTA-1301/blocks", "Condition FTA-1301.hosted", "Condition FTA-1301.short")]
    // The other branch had no part in it.
    [InlineData(NodeKind.Finding, "FTA-1201/heldOut/withholds", "Condition FTA-1201.heldOut")]
    [InlineData(NodeKind.Finding, "FTA-1504/providerFineTune/note", "Condition FTA-1504/providerFineTune.tuned", "Condition FTA-1504/providerFineTune.dearer")]
    [InlineData(NodeKind.Condition, "FTA-1301.short", "Answer commitment.months", "Parameter param.minimumCommitment")]
    [InlineData(NodeKind.Condition, "FTA-1303.dear", "Figure penaltyPerYear", "Parameter param.material")]
    [InlineData(NodeKind.Condition, "FTA-1303.short", "Rule FTA-1301")]
    [InlineData(NodeKind.Condition, "FTA-1001/longCommitment.found", "Finding FTA-1301/blocks")]
    [InlineData(NodeKind.Condition, "FTA-1002/goodQuality.missing", "Finding FTA-1201/heldOut/withholds")]
    [InlineData(NodeKind.Condition, "FTA-1901.notMet", "Criterion longCommitment")]
    [InlineData(NodeKind.Condition, "FTA-1501.cheaper", "Option promptedCached", "Figure annualInferenceCost.candidate")]
    [InlineData(NodeKind.Condition, "FTA-1301.none")]
    [InlineData(NodeKind.Condition, "FTA-1504.tuned")]
    // Figures that are kept under a name only: what else the option costs is not among them.
    [InlineData(NodeKind.Option, "promptedCached", "Figure cachedBaselineCost", "Figure savingFromCaching")]
    [InlineData(NodeKind.Option, "prompted")]
    [InlineData(NodeKind.Option, "nowhere")]
    public void A_conclusion_rests_on(NodeKind kind, string id, params string[] on) => Rests(new DerivationNode(kind, id), on);

    [Fact]
    public void What_cannot_be_told_rests_on_the_rule_that_cannot()
    {
        var derivation = Assessed.Derivation(SmallRuleset.Read, months: null);

        Assert.Equal(["Rule FTA-1301"], Told(derivation, new DerivationNode(NodeKind.Condition, "FTA-1002/longCommitment.missing")));
    }

    [Fact]
    public void What_every_branch_needs_stands_beside_the_branch_that_made_a_finding()
    {
        using var folder = new RulesetFolder();
        folder.Change("rules/FTA-1201.yaml", "whenAny:\n", "applies:\n  - id: hosted\n    if: candidate.route != 'selfHosted'\n    says: A provider.\nwhen:\n  - id: small\n    if: gainHigh < 1\n    says: Small.\nwhenAny:\n");

        Assert.Equal(
            ["Condition FTA-1201.hosted", "Condition FTA-1201.small", "Condition FTA-1201.heldOut"],
            Told(Assessed.Derivation(folder.Read().Value!), new DerivationNode(NodeKind.Finding, "FTA-1201/heldOut/withholds")));
    }

    [Fact]
    public void Conditions_lead_to_the_patterns_and_criteria_that_they_ask_about()
    {
        using var folder = new RulesetFolder();
        folder.Change("rules/FTA-1901.yaml", "when:\n", """
            when:
              - id: anyPattern
                some: p in concludedPatterns
                where: p.state == 'present'
                says: A pattern.
              - id: criterion
                some: c in criteria
                where: c.id == 'goodQuality'
                says: A criterion.
              - id: pattern
                some: p in patterns
                says: A pattern.

            """);
        var derivation = Assessed.Derivation(folder.Read().Value!);

        Assert.Equal(["Pattern lockIn"], Told(derivation, new DerivationNode(NodeKind.Condition, "FTA-1901.anyPattern")));
        Assert.Equal(["Criterion goodQuality"], Told(derivation, new DerivationNode(NodeKind.Condition, "FTA-1901.criterion")));
        Assert.Equal(["Pattern lockIn"], Told(derivation, new DerivationNode(NodeKind.Condition, "FTA-1901.pattern")));
    }

    [Fact]
    public void A_disabled_rule_stands_last_among_those_about_its_pattern()
    {
        using var overlay = new OverlayFolder(OverlayFolder.WithoutLockIn.Replace("FTA-1502", "FTA-1501", StringComparison.Ordinal));

        // Without FTA-1501 nothing is found: the pattern is absent, which FTA-1103 says.
        Assert.Equal(
            ["Rule FTA-1103/lockIn", "Rule FTA-1502", "Rule FTA-1501"],
            Told(Assessed.Derivation(overlay.Sound()), new DerivationNode(NodeKind.Pattern, "lockIn")));
    }

    [Fact]
    public void Where_no_rule_concluded_anything_none_is_named()
    {
        using var folder = new RulesetFolder();
        // goodQuality is withheld and lockIn present: nobody says so.
        var derivation = Assessed.Derivation(folder.Remove("rules/FTA-1002.yaml").Remove("rules/FTA-1101.yaml").Read().Value!);

        Assert.Equal(["Criterion longCommitment", "Criterion goodQuality", "Pattern lockIn"], Told(derivation, Derivation.Verdict));
        Assert.Equal(["Rule FTA-1201"], Told(derivation, new DerivationNode(NodeKind.Criterion, "goodQuality")));
        Assert.Equal(["Rule FTA-1501", "Rule FTA-1502"], Told(derivation, new DerivationNode(NodeKind.Pattern, "lockIn")));
    }

    [Fact]
    public void Of_several_rules_that_conclude_the_same_the_last_is_named()
    {
        using var folder = new RulesetFolder();
        foreach (var (from, to) in new[] { ("FTA-1001", "FTA-1004"), ("FTA-1101", "FTA-1104") })
        {
            folder.Write($"rules/{to}.yaml", folder.Text($"rules/{from}.yaml").Replace(from, to, StringComparison.Ordinal));
        }

        var derivation = Assessed.Derivation(folder.Read().Value!);

        Assert.Equal("Rule FTA-1004/longCommitment", Told(derivation, new DerivationNode(NodeKind.Criterion, "longCommitment"))[0]);
        Assert.Equal("Rule FTA-1104/lockIn", Told(derivation, new DerivationNode(NodeKind.Pattern, "lockIn"))[0]);
        Assert.Equal("Rule FTA-1002/goodQuality", Told(derivation, new DerivationNode(NodeKind.Criterion, "goodQuality"))[0]);
    }

    [Fact]
    public void Of_rules_that_conclude_different_states_the_one_behind_the_reported_state_is_named()
    {
        using var folder = new RulesetFolder();
        // A second voice on every criterion and pattern, always the gentler one, and later in the order.
        folder.Write("rules/FTA-1005.yaml", "id: FTA-1005\ntitle: t\nsince: s\nabout: criteria\nsource: s\neach: c in criteria\nwhen:\n  - id: one\n    if: 1 < 2\n    says: s\nthen: [{ criterion: met }]\n")
            .Write("rules/FTA-1105.yaml", "id: FTA-1105\ntitle: t\nsince: s\nabout: patterns\nsource: s\neach: p in patterns\nwhen:\n  - id: one\n    if: 1 < 2\n    says: s\nthen: [{ pattern: absent }]\n");
        var derivation = Assessed.Derivation(folder.Read().Value!);

        Assert.Equal("Rule FTA-1001/longCommitment", Told(derivation, new DerivationNode(NodeKind.Criterion, "longCommitment"))[0]);
        Assert.Equal("Rule FTA-1101/lockIn", Told(derivation, new DerivationNode(NodeKind.Pattern, "lockIn"))[0]);
    }

    private void Rests(DerivationNode node, params string[] on) => Assert.Equal(on, Told(_derivation, node));

    private static string[] Told(Derivation derivation, DerivationNode node) => [.. derivation.From(node).Select(below => $"{below.Kind} {below.Id}")];
}

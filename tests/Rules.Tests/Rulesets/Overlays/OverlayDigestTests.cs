using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Tests.Rulesets.Overlays;

public class OverlayDigestTests
{
    // Assessments carry it for years: whoever changes the form makes every kept one look as if its overlay had changed.
    [Fact]
    public void It_is_the_SHA_256_of_everything_that_the_overlay_says_each_part_after_its_length_in_one_order()
    {
        using var folder = new OverlayFolder("""
            changes:
              - { parameter: minimumCommitment, value: 36.0, owner: risk, reason: Three years., review-by: 2027-06-30, source: { kind: board-decision, title: Minutes } }
              - { parameter: material, low: "30,000", high: "90,000", owner: cfo, reason: We are small., review-by: 2027-07-31, source: { kind: measurement, title: Ledger, locator: page 3, retrieved: 2026-11-23 } }
            disables:
              - { rule: FTA-1504, owner: it, reason: Not ours. }
              - { rule: FTA-1502, owner: risk, reason: Under contract. }

            """).WithRule();

        var form = Form.Digest(
            Form.Line("overlay", "bank", "1", "Risk committee"),
            Form.Line("change", "material", "", "30000", "90000", "We are small.", "cfo", "2027-07-31", "measurement", "Ledger", "page 3", "2026-11-23"),
            Form.Line("change", "minimumCommitment", "36", "", "", "Three years.", "risk", "2027-06-30", "board-decision", "Minutes", "", ""),
            Form.Line("parameter", "fewest", "10", "", "", "requests/day", "1", "100", "risk", "2027-06-30", "assumption", "Judgement", "", ""),
            Form.Line("disables", "FTA-1502", "risk", "Under contract."),
            Form.Line("disables", "FTA-1504", "it", "Not ours."),
            Form.Line("rule", "ORG-0001", "1", "goodQuality", "False", ""),
            Form.Line("when", "few", "if", "", "", "workload.requestsPerDay < param.fewest"),
            Form.Line("finding", "withholds", "goodQuality", "", ""),
            Form.Text("ORG-0001.because", "Too few to tell."),
            Form.Text("ORG-0001.few.says", "{{ workload.requestsPerDay }} requests a day."),
            Form.Text("ORG-0001.source", "a house rule"),
            Form.Text("ORG-0001.title", "Few requests"),
            Form.Text("param.fewest.meaning", "Fewest requests."));
        Assert.Equal(form, folder.Sound().Overlays[0].Digest);
    }

    [Theory]
    [InlineData("value: 36", "value: 37")]
    [InlineData("Three years", "Four years")]
    [InlineData("owner: risk\n    reason: Three", "owner: audit\n    reason: Three")]
    [InlineData("title: Minutes", "title: Protocol")]
    [InlineData("owner: Risk committee", "owner: Audit")]
    [InlineData("version: 1\n", "version: 2\n")]
    [InlineData("reason: Every", "reason: Each")]
    [InlineData("rule: FTA-1502", "rule: FTA-1504")]
    public void Whatever_an_overlay_says_is_part_of_the_digest(string from, string to)
    {
        const string Whole = OverlayFolder.Head + OverlayFolder.LongerCommitment + OverlayFolder.WithoutLockIn;
        using var one = new OverlayFolder("", Whole);
        using var other = new OverlayFolder("", Whole.Replace(from, to, StringComparison.Ordinal));

        Assert.Contains(from, Whole, StringComparison.Ordinal);
        Assert.NotEqual(SmallRuleset.Read.Digest, one.Sound().Digest);
        Assert.NotEqual(one.Sound().Digest, other.Sound().Digest);
        Assert.NotEqual(one.Sound().Overlays[0].Digest, other.Sound().Overlays[0].Digest);
    }

    [Fact]
    public void Where_an_overlay_stands_and_how_it_is_spelt_is_no_part_of_the_digest()
    {
        using var one = new OverlayFolder(OverlayFolder.LongerCommitment).WithRule();
        using var other = new OverlayFolder("# ours\n" + OverlayFolder.LongerCommitment.Replace("value: 36", "value: 36.0 months", StringComparison.Ordinal)).WithRule("one below", "just below");

        Assert.Equal(one.Sound().Digest, other.Sound().Digest);
    }

    [Fact]
    public void The_order_of_overlays_is_part_of_the_digest()
    {
        using var one = new OverlayFolder();
        using var other = new OverlayFolder("", OverlayFolder.Head.Replace("name: bank", "name: department", StringComparison.Ordinal));

        Assert.NotEqual(SoundWith(one.Path, other.Path).Digest, SoundWith(other.Path, one.Path).Digest);
    }

    private static Ruleset SoundWith(params string[] overlays)
    {
        var read = RulesetReader.Read(Folders.Small, Questions.Few, overlays);
        Assert.Empty(read.Problems.Select(problem => problem.ToString()));
        return read.Value!;
    }
}

using FineTuneAdvisor.Reports.Composing;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Tests.Fixture;

namespace FineTuneAdvisor.Reports.Tests.Composing;

public sealed class SummaryComposerTests
{
    [Fact]
    public void A_rejection_is_told_with_its_reason_and_what_the_team_can_do()
    {
        var lines = SummaryComposer.Compose(Situations.CommitmentTooShort().Build(), "en");

        Assert.Equal(new SummaryLine("Verdict", "Reject: do not fine-tune", Tone.Bad), lines[0]);
        Assert.Contains(new SummaryLine("A multi-year commitment", "✗ not met. The workload is committed for 18 months only; at least 24 months are asked.", Tone.Bad), lines);
        Assert.Contains(new SummaryLine("Penalty a year", "$18,250", Tone.Neutral), lines);
        Assert.Contains(new SummaryLine("First year", "proposed: $107,550; without tuning: $36,500", Tone.Neutral), lines);
        Assert.Equal(new SummaryLine("To do", "Commit for 24 months, in a contract.", Tone.Info), lines[^2]);
        Assert.Equal(new SummaryLine("Would change it", "No change of up to three answers within the allowed ranges turns this verdict.", Tone.Info), lines[^1]);
    }

    [Fact]
    public void A_deferral_names_the_answers_to_bring_by_their_keys()
    {
        var lines = SummaryComposer.Compose(Situations.EvidenceMissing().Build(), "en");

        Assert.Equal(3, lines.Count(line => line.Label == "Bring"));
        Assert.Contains("(quality.evaluatedExamples)", lines[^3].Value, StringComparison.Ordinal);
    }

    [Fact]
    public void An_approval_names_its_conditions() =>
        Assert.Equal(
            "Write the plan to leave and test it once.",
            SummaryComposer.Compose(Situations.ApprovedOnConditions().Build(), "en").First(line => line.Label == "Condition").Value);

    [Fact]
    public void Nothing_recommended_says_why() =>
        Assert.Contains(
            new SummaryLine("Recommended", "No option is in service, within the constraints and of known quality.", Tone.Neutral),
            SummaryComposer.Compose(Situations.HardlyAnswered().Build(), "en"));
}

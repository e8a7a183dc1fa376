using FineTuneAdvisor.Advisor.Verification;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Advisor.Tests.Verification;

public class ShippedRulesetTests
{
    private static readonly DateOnly Day = new(2026, 11, 24);

    [Fact]
    public void The_shipped_ruleset_has_no_defect()
    {
        var report = Verify(Day);

        Assert.Empty(report.Defects.Select(defect => $"{defect.Kind} {defect.Subject} {defect.Why}"));
        Assert.True(report.Trials > 250);
        Assert.DoesNotContain(report.NotProved, sentence => sentence.Contains("conclude", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_shown_by_a_directed_search_was_replayed_at_its_day()
    {
        var report = new RulesetVerifier(Shipped.Advisor).Verify(new RulesetVerification(Shipped.Ruleset, Shipped.Catalogue, Day, [.. Examples()]) { Population = 100, Searched = 60, Improved = 1 });

        var older = Assert.Single(report.Shown, shown => shown.Subject == "FTA-1703.older").Witness;
        var assessment = Shipped.Sound(Shipped.Advisor.Assess(new AssessmentRequest(older.Proposal, Shipped.Ruleset, Shipped.Catalogue, older.AsOf)));
        var trace = assessment.Conclusions.Rules.Single(rule => rule.RuleId == "FTA-1703");
        Assert.Equal((Rules.RuleState.Fired, Rules.Truth.True), (trace.State, trace.Conditions.Single(condition => condition.Id == "older").Truth));
        Assert.True(older.AsOf > Day);
    }

    [Fact]
    public void The_same_verification_finds_the_same()
    {
        Assert.Equal(Told(), Told());

        static string Told()
        {
            var report = new RulesetVerifier(Shipped.Advisor).Verify(new RulesetVerification(Shipped.Ruleset, Shipped.Catalogue, Day, []) { Population = 40, Searched = 10, Improved = 1 });
            var shown = report.Shown.Select(shown => $"{shown.Subject} {Facts.Writing.AnswersText.Of(shown.Witness.Proposal.Answers, Shipped.Ruleset.Questions)}");
            return string.Join('\n', [.. report.NotProved, .. shown, .. report.NeverSeen.Select(pair => $"{pair.Rule} {pair.Answer}"), $"{report.Trials}"]);
        }
    }

    [Fact]
    public void A_day_later_than_every_review_makes_every_parameter_a_defect()
    {
        var stale = Rules.Verification.StaticDefects.Stale(Shipped.Ruleset, new DateOnly(2100, 1, 1)).ToArray();

        Assert.Equal(Shipped.Ruleset.Parameters.All.Length, stale.Length);
    }

    private static VerificationReport Verify(DateOnly day) => new RulesetVerifier(Shipped.Advisor).Verify(new RulesetVerification(Shipped.Ruleset, Shipped.Catalogue, day, [.. Examples()]) { Population = 250, Searched = 20, Improved = 4 });

    internal static IEnumerable<Facts.Proposal> Examples() =>
        Directory.EnumerateFiles(Path.Combine(Shipped.Root, "examples"), "*.yaml").Order(StringComparer.Ordinal).Select(file => Shipped.Sound(AnswerReader.Read(file, Shipped.Ruleset.Questions)));
}

using FineTuneAdvisor.Advisor.Verification;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Advisor.Tests.Verification;

public class ShippedRulesetTests
{
    [Fact]
    public void The_shipped_ruleset_has_no_defect()
    {
        var report = Verify(new DateOnly(2026, 11, 24));

        Assert.Empty(report.Defects.Select(defect => $"{defect.Kind} {defect.Subject} {defect.Why}"));
        Assert.True(report.Trials > 250);
        Assert.DoesNotContain(report.NotProved, sentence => sentence.Contains("conclude", StringComparison.Ordinal));
    }

    [Fact]
    public void A_day_later_than_every_review_makes_every_parameter_a_defect()
    {
        var stale = Rules.Verification.StaticDefects.Stale(Shipped.Ruleset, new DateOnly(2100, 1, 1)).ToArray();

        Assert.Equal(Shipped.Ruleset.Parameters.All.Length, stale.Length);
    }

    private static VerificationReport Verify(DateOnly day) => new RulesetVerifier(Shipped.Advisor).Verify(new RulesetVerification(Shipped.Ruleset, Shipped.Catalogue, day, [.. Examples()]) { Population = 250, Searched = 20, Improved = 4 });

    private static IEnumerable<Facts.Proposal> Examples() =>
        Directory.EnumerateFiles(Path.Combine(Shipped.Root, "examples"), "*.yaml").Order(StringComparer.Ordinal).Select(file => Shipped.Sound(AnswerReader.Read(file, Shipped.Ruleset.Questions)));
}

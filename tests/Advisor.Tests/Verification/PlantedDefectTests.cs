using System.Text;
using FineTuneAdvisor.Advisor.Verification;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Facts.Writing;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Verification;

namespace FineTuneAdvisor.Advisor.Tests.Verification;

public class PlantedDefectTests
{
    private static readonly DateOnly Day = new(2026, 11, 24);

    [Theory]
    [InlineData("unreachable-rule", DefectKind.UnreachableRule, "FTA-1391", "can never fire: short (commitment.months < 12 month) and long (commitment.months > 24 month) exclude one another", 0)]
    [InlineData("unreachable-alternatives", DefectKind.UnreachableRule, "FTA-1391", "can never fire: negative (commitment.months < 0) cannot be true; short (commitment.months < 12 month) and long (commitment.months > 24 month) exclude one another", 0)]
    [InlineData("unreachable-condition", DefectKind.UnreachableCondition, "FTA-1391.negative", "can never make the rule fire: negative (commitment.months < 0) cannot be true", 1)]
    [InlineData("idle-condition", DefectKind.IdleCondition, "FTA-1391.notLong", "decides nothing: where the rule's other conditions hold, notLong (commitment.months <= 24 month) holds too", 1)]
    [InlineData("subsumed-rule", DefectKind.SubsumedRule, "FTA-1391", "whenever it fires FTA-1301 fires too, with the same effects", 1)]
    [InlineData("opposed-conclusions", DefectKind.OpposedConclusions, "FTA-1901", "concludes something else than FTA-1991 about the same verdict, for one proposal", 1)]
    [InlineData("no-conclusion", DefectKind.NoConclusion, "specificHighVolumeUseCase", "is left without a conclusion: for this proposal FTA-1013 lacks nothingAgainst, FTA-1011 lacks blocked, FTA-1012 lacks evidenceMissing; what was found about it: FTA-1106 condition", 1)]
    [InlineData("no-verdict", DefectKind.NoConclusion, "verdict", "is left without a conclusion: for this proposal FTA-1901 lacks volume, ", 1)]
    [InlineData("better-is-worse", DefectKind.BetterIsWorse, "FTA-1391", "speaks where provider.exitPlan is made better: from ", 2)]
    [InlineData("unused-parameter", DefectKind.UnusedParameter, "param.nobodyReads", "is read by no rule, figure or text", 0)]
    [InlineData("unread-question", DefectKind.UnreadQuestion, "workload.weekendShare", "is asked, and no rule, figure or text reads it", 0)]
    [InlineData("unasked-fact", DefectKind.UnaskedFact, "candidate.method", "is a fact of every proposal, and no question asks for it", 0)]
    [InlineData("stale-parameter", DefectKind.StaleParameter, "param.longAgo", "was to be reviewed by 2020-01-01, and it is 2026-11-24", 0)]
    [InlineData("undeclared-unknown", DefectKind.UndeclaredUnknown, "FTA-1391", "cannot always be told, and does not say what follows then", 1)]
    [InlineData("text-that-does-not-render", DefectKind.Unreadable, "FTA-1391.because", "found the name commitment.moths", 0)]
    [InlineData("unknown-name", DefectKind.Unreadable, "when.short.if", "unknown fact 'commitment.moths'; did you mean 'commitment.months'?", 0)]
    [InlineData("unit-error", DefectKind.Unreadable, "when.short.if", "cannot compare month with usd", 0)]
    [InlineData("parameter-outside-range", DefectKind.Unreadable, "parameters.value", "found 6, expected 1 to 5", 0)]
    [InlineData("parameter-without-source", DefectKind.Unreadable, "parameters.source", "found nothing", 0)]
    public void A_planted_defect_is_found_and_its_witness_shows_it(string name, DefectKind kind, string subject, string why, int witnesses)
    {
        using var planted = new Planted(name);

        var report = Verify(planted.Folder);

        var defect = Assert.Single(report.Defects, defect => defect.Kind == kind && defect.Subject == subject);
        Assert.Contains(why, defect.Why, StringComparison.Ordinal);
        Assert.NotEmpty(defect.Mend);
        Assert.Equal(witnesses, defect.Witnesses.Length);
        Assert.All(defect.Witnesses, witness => Assert.Equal(witness.Shows, Replayed(witness, report.Ruleset!)));
        Assert.StartsWith(planted.Folder, defect.At.File.Length > 0 && Path.IsPathRooted(defect.At.File) ? defect.At.File : planted.Folder, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("unreachable-rule", DefectKind.UnreachableRule, "FTA-1391.yaml", 15, 9)]
    [InlineData("unreachable-alternatives", DefectKind.UnreachableRule, "FTA-1391.yaml", 13, 9)]
    [InlineData("unreachable-condition", DefectKind.UnreachableCondition, "FTA-1391.yaml", 12, 9)]
    [InlineData("idle-condition", DefectKind.IdleCondition, "FTA-1391.yaml", 12, 9)]
    [InlineData("no-conclusion", DefectKind.NoConclusion, "FTA-1013.yaml", 9, 11)]
    [InlineData("no-verdict", DefectKind.NoConclusion, "FTA-1901.yaml", 12, 11)]
    public void A_defect_of_a_condition_is_told_where_the_condition_stands(string name, DefectKind kind, string file, int line, int column)
    {
        using var planted = new Planted(name);

        var at = Verify(planted.Folder).Defects.First(defect => defect.Kind == kind).At;

        Assert.Equal((file, line, column), (Path.GetFileName(at.File), at.Line, at.Column));
    }

    [Fact]
    public void A_witness_differs_from_an_example_only_in_the_answers_that_show_the_defect()
    {
        using var planted = new Planted("better-is-worse");

        var report = Verify(planted.Folder, ShippedRulesetTests.Examples());

        var defect = Assert.Single(report.Defects, defect => defect.Kind == DefectKind.BetterIsWorse);
        var (before, after) = (defect.Witnesses[0], defect.Witnesses[1]);
        Assert.EndsWith(".yaml", before.Upon.Name, StringComparison.Ordinal);
        Assert.All(before.Upon.Differences(before.Proposal.Answers, report.Ruleset!.Questions), difference => Assert.NotEqual(before.Shows, Replayed(before with { Proposal = new Facts.Proposal(before.Proposal.Answers.With(difference.There)) }, report.Ruleset)));
        Assert.Equal(("betterIsWorse-FTA-1391-provider.exitPlan-before", "betterIsWorse-FTA-1391-provider.exitPlan-after"), (before.Name, after.Name));
        Assert.Equal(before.Name, after.Upon.Name);
        Assert.Equal("provider.exitPlan", Assert.Single(after.Upon.Differences(after.Proposal.Answers, report.Ruleset.Questions)).Question.Key);
    }

    [Fact]
    public void A_pair_that_is_accepted_and_never_seen_is_a_note_and_no_defect()
    {
        using var planted = new Planted("accepted-never-seen");

        var report = Verify(planted.Folder);

        Assert.Empty(report.Defects);
        Assert.Contains(report.NeverSeen, pair => pair is { Rule: "FTA-1102", Answer: "commitment.months" });
    }

    [Fact]
    public void A_sound_rule_is_no_defect()
    {
        using var planted = new Planted("clean");

        Assert.Empty(Verify(planted.Folder).Defects.Select(defect => $"{defect.Kind} {defect.Subject} {defect.Why}"));
    }

    [Fact]
    public void Every_folder_of_planted_defects_has_a_line_in_this_test()
    {
        var tested = typeof(PlantedDefectTests).GetMethod(nameof(A_planted_defect_is_found_and_its_witness_shows_it))!
            .GetCustomAttributesData()
            .Where(attribute => attribute.AttributeType == typeof(InlineDataAttribute))
            .Select(attribute => (string)((IReadOnlyCollection<System.Reflection.CustomAttributeTypedArgument>)attribute.ConstructorArguments[0].Value!).First().Value!)
            .Concat(["accepted-never-seen", "clean"])
            .Order(StringComparer.Ordinal);

        Assert.Equal(Planted.Names, tested);
    }

    private static VerificationReport Verify(string folder, IEnumerable<Facts.Proposal>? examples = null)
    {
        var read = RulesetReader.Read(folder);
        return read.Value is { } ruleset
            ? new RulesetVerifier(Shipped.Advisor).Verify(new RulesetVerification(ruleset, Shipped.Catalogue, Day, [.. examples ?? []]) { Population = 100, Searched = 0, Improved = 2 })
            : VerificationReport.OfUnreadable(read.Problems, Day);
    }

    private static string Replayed(Witness witness, Ruleset ruleset)
    {
        var file = Encoding.UTF8.GetBytes(AnswersText.Of(witness.Proposal.Answers, ruleset.Questions));
        var verdict = Shipped.Sound(Shipped.Advisor.Assess(new AssessmentRequest(Shipped.Sound(AnswerReader.Read("witness.yaml", file, ruleset.Questions)), ruleset, Shipped.Catalogue, Day))).Conclusions.Verdict;
        return $"{Words.Of(verdict.Outcome)} by {(verdict.RuleId.Length > 0 ? verdict.RuleId : "no rule")}";
    }
}

using System.Text;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Advisor.Tests;

public class IdentityTests
{
    [Fact]
    public void The_same_answers_on_the_same_day_have_the_same_name()
    {
        Assert.Equal(Shipped.Example("support-triage").Id, Shipped.Example("support-triage").Id);
        Assert.Matches("^[0-9a-f]{64}$", Shipped.Example("support-triage").Id);
    }

    [Theory]
    [InlineData("requestsPerDay: { value: 10000,", "requestsPerDay: { value: 10,000,")] // spelling
    [InlineData("proposal:\n", "# a comment\n\nproposal:\n")] // lines
    [InlineData("  epochs: 3\n  experiments: 6\n", "  experiments: 6\n  epochs: 3\n")] // order
    public void Spelling_lines_and_order_do_not_name_another_assessment(string old, string replacement) =>
        Assert.Equal(Shipped.Example("support-triage").Id, Shipped.Example("support-triage", old, replacement.Replace("10,000,", "\"10,000\",", StringComparison.Ordinal)).Id);

    [Theory]
    [InlineData("requestsPerDay: { value: 10000,", "requestsPerDay: { value: 10001,")]
    [InlineData("exitPlan: none", "exitPlan: written")]
    [InlineData("submitted: 2026-11-24", "submitted: 2026-11-25")]
    public void Another_answer_or_another_day_is_another_assessment(string old, string replacement) =>
        Assert.NotEqual(Shipped.Example("support-triage").Id, Shipped.Example("support-triage", old, replacement).Id);

    [Fact]
    public void The_day_asked_for_goes_before_the_day_of_submission()
    {
        var proposal = Shipped.Sound(AnswerReader.Read(Path.Combine(Shipped.Root, "examples", "support-triage.yaml"), Shipped.Ruleset.Questions));

        var before = Shipped.Assess(proposal, new DateOnly(2026, 10, 13));

        Assert.Equal(new DateOnly(2026, 10, 13), before.Date);
        Assert.False(before.Economics.Figures["baseRetirement"].IsKnown); // announced on 2026-10-14
    }

    [Fact]
    public void Without_a_day_of_submission_the_clock_says_which_day_it_is()
    {
        var proposal = Shipped.Sound(AnswerReader.Read(
            "undated.yaml",
            Encoding.UTF8.GetBytes("proposal: { title: Undated, team: Test }\nuseCase: { task: Answers a test question. }\n"),
            Shipped.Ruleset.Questions));
        var advisor = new ProposalAdvisor(new FixedClock(new DateTimeOffset(2026, 12, 1, 23, 0, 0, TimeSpan.Zero)));

        var assessment = Shipped.Sound(advisor.Assess(new AssessmentRequest(proposal, Shipped.Ruleset, Shipped.Catalogue)));

        Assert.Equal(new DateOnly(2026, 12, 1), assessment.Date);
    }

    [Theory]
    [InlineData("2026-11-25", null, "2026-11-24")] // a day ahead is a time zone
    [InlineData("2026-11-26", null, "2026-11-24", "proposal.submitted is 2026-11-26, but today is 2026-11-24: prices and retirements that are still to come are not known.")]
    [InlineData("2026-11-24", "2026-11-23", "2026-11-24", "the assessment is as of 2026-11-23, before the proposal was submitted on 2026-11-24.")]
    [InlineData("2026-11-24", "2026-11-24", "2026-11-24")]
    [InlineData("2001-01-01", null, "2026-11-24", "the catalogue knows nothing on 2001-01-01: no price or retirement in it is dated so early.")]
    public void Odd_dates_are_noted_and_assessed_all_the_same(string submitted, string? asOf, string today, params string[] notes)
    {
        var proposal = Shipped.Sound(AnswerReader.Read(
            "dated.yaml",
            Encoding.UTF8.GetBytes($"proposal: {{ title: Dated, team: Test, submitted: {submitted} }}\nuseCase: {{ task: Answers a test question. }}\n"),
            Shipped.Ruleset.Questions));
        var advisor = new ProposalAdvisor(new FixedClock(new DateTimeOffset(Day(today), TimeOnly.MinValue, TimeSpan.Zero)));
        var request = new AssessmentRequest(proposal, Shipped.Ruleset, Shipped.Catalogue, asOf is null ? null : Day(asOf));

        Assert.Equal(notes, advisor.Notes(request));
        Assert.Equal(Day(asOf ?? submitted), Shipped.Sound(advisor.Assess(request)).Date);
    }

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}

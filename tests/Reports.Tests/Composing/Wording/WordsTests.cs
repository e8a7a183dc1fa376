using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Reports.Tests.Fixture;

namespace FineTuneAdvisor.Reports.Tests.Composing.Wording;

public sealed class WordsTests
{
    [Theory]
    [InlineData("{{ commitment.months }}", "18 months")]
    [InlineData("{{ workload.requestsPerDay }}", "10,000 requests a day")]
    [InlineData("{{ workload.requestsPerDay.low }} to {{ workload.requestsPerDay.high }}", "8,000 requests a day to 14,000 requests a day")]
    [InlineData("{{ workload.outputTokens.high }}", "500 tokens")]
    [InlineData("{{ workload.requestsPerDay.basis }}", "measured")]
    [InlineData("{{ useCase.specificity }}", "a single task")]
    [InlineData("{{ proposal.team }}", "Customer operations")]
    [InlineData("{{ penaltyPerYear }}", "$18,250")]
    [InlineData("{{ annualInferenceCost.candidate }}", "$54,750")]
    [InlineData("{{ premiumInput }}", "1.5x")]
    [InlineData("{{ baseRetirement }}", "30 June 2028")]
    [InlineData("{{ param.minimumCommitment }}", "24 months")]
    [InlineData("{{ netBenefitLow }} and {{ netBenefitLow.magnitude }}", "−$12,000 and $12,000")]
    [InlineData("{{ paybackMonth }}", "not known")]
    [InlineData("{{ quality.judge }}", "not known")]
    [InlineData("{{ workload.activeDaysPerYear }}, {{ workload.activeDaysPerYear.basis }}", "365 days a year, assumed")]
    [InlineData("{{ candidate.epochs }}: {{ candidate.epochs.low }} to {{ candidate.epochs.high }}", "3: 2 to 4")]
    [InlineData("{{ workload.requestsPerDay.range }}", "8,000 to 14,000 requests a day")]
    [InlineData("{{ commitment.months.range }}", "18 months")]
    [InlineData("{{ paybackMonth.range }}", "not known")]
    public void A_name_prints_by_its_unit(string template, string told) =>
        Assert.Equal(told, Told(template));

    [Theory]
    [InlineData("{{ if commitment.months.isKnown }}known{{ else }}open{{ end }}", "known")]
    [InlineData("{{ if paybackMonth.isKnown }}known{{ else }}open{{ end }}", "open")]
    [InlineData("{{ if candidate.epochs.isKnown }}known{{ else }}open{{ end }}", "open")]
    [InlineData("{{ if candidate.epochs.hasValue }}there{{ end }}", "there")]
    [InlineData("{{ if !paybackMonth.isKnown && penaltyPerYear.isKnown }}both{{ end }}", "both")]
    [InlineData("{{ if netBenefitPoint.isNegative }}loss{{ end }}", "loss")]
    public void A_text_may_ask_whether_something_is_known(string template, string told) =>
        Assert.Equal(told, Told(template));

    [Theory]
    [InlineData(-0.09, 0.281, "{{ gainLow }} to {{ gainHigh }}", "−9.0\u00a0% to 28.1\u00a0%")]
    [InlineData(-0.09, 0.28, "{{ gainLow }} to {{ gainHigh }}", "−9\u00a0% to 28\u00a0%")]
    [InlineData(-0.09, 0.281, "{{ gainLow }}", "−9\u00a0%")]
    [InlineData(-0.09, 0.281, "{{ gainLow }} to {{ gainHigh }}, {{ premiumInput }}", "−9.0\u00a0% to 28.1\u00a0%, 1.5x")]
    public void Shares_that_are_ends_of_one_range_have_decimals_alike(decimal low, decimal high, string template, string told) =>
        Assert.Equal(told, Told(template, Situations.CommitmentTooShort().Figure("gainLow", low).Figure("gainHigh", high)));

    [Fact]
    public void One_month_is_singular() =>
        Assert.Equal("1 month", Told("{{ commitment.months }}", Situations.CommitmentTooShort().Answer("commitment.months", 1)));

    [Theory]
    [InlineData("right on 85 % or more.", "Said: right on 85 % or more.")]
    [InlineData("logs of 2026-08-01..2026-10-31", "Said: logs of 2026-08-01..2026-10-31.")]
    [InlineData("who knows...", "Said: who knows....")]
    public void Two_full_stops_at_an_end_become_one(string words, string told) =>
        Assert.Equal(told, Told("Said: {{ useCase.task }}.", Situations.CommitmentTooShort().Answer("useCase.task", new AnswerValue.Words(words))));

    [Fact]
    public void A_choice_may_have_a_word_of_its_own_for_its_question() =>
        Assert.Equal("none announced", Told("{{ commitment.baseModelRetirement }}", Situations.CommitmentTooShort().Answer("commitment.baseModelRetirement", new AnswerValue.Choice("none"))));

    [Fact]
    public void A_yes_or_no_prints_its_word() =>
        Assert.Equal("no", Told("{{ quality.heldOut }}", Situations.CommitmentTooShort().Answer("quality.heldOut", new AnswerValue.YesNo(false))));

    [Fact]
    public void What_the_team_does_not_know_reads_as_unknown() =>
        Assert.Equal("not known", Told("{{ workload.outputTokens }}", Situations.CommitmentTooShort().Unknown("workload.outputTokens")));

    [Fact]
    public void A_value_and_its_threshold_never_read_alike_when_they_differ()
    {
        // 23.97 months print as 24 with one decimal, which is the threshold itself.
        var told = Told("{{ commitment.months }} against {{ param.minimumCommitment }}", Situations.CommitmentTooShort().Answer("commitment.months", 23.97m));

        Assert.Equal("23.97 months against 24 months", told);
    }

    [Fact]
    public void More_digits_are_added_until_two_amounts_differ()
    {
        // 49,999.996 and the threshold 50,000 agree to the cent.
        var told = Told("{{ annualStake }} against {{ param.materialStake }}", Situations.CommitmentTooShort().Figure("annualStake", 49_999.996m));

        Assert.Equal("$49,999.996 against $50,000", told);
    }

    [Fact]
    public void Equal_quantities_keep_their_usual_digits() =>
        Assert.Equal("24 months against 24 months", Told("{{ commitment.months }} against {{ param.minimumCommitment }}", Situations.CommitmentTooShort().Answer("commitment.months", 24)));

    [Fact]
    public void Line_ends_of_a_folded_text_become_blanks() =>
        Assert.Equal("a b c", Told("a\n  b\r\nc\n"));

    [Fact]
    public void A_text_that_nobody_wrote_is_named()
    {
        var words = new Words(Situations.CommitmentTooShort().Build(), "en");

        Assert.Equal("sentence.nobodyWroteIt", Assert.Throws<TextProblemException>(() => words.Text("sentence.nobodyWroteIt")).Problem.Key);
        Assert.Null(words.Find("sentence.nobodyWroteIt"));
    }

    [Theory]
    [InlineData("months {{ commitment.monhts }}", "line 1, column")]
    [InlineData("one\ntwo {{ comitment.months }}", "line 2, column 8")]
    [InlineData("{{ commitment }}", "line 1, column")]
    [InlineData("{{ commitment.months + 1 }}", "line 1, column")]
    [InlineData("{{ commitment.months | upper }}", "line 1, column")]
    [InlineData("{{ date.now }}", "line 1, column 4")]
    [InlineData("{{ if commitment.months.isKnown }}open", "of the text")]
    public void A_broken_text_names_file_line_and_column(string template, string place)
    {
        var problem = Assert.Throws<TextProblemException>(() => Told(template)).Problem;

        Assert.StartsWith("texts/en/test.yaml:7:3 test.text", problem.ToString(), StringComparison.Ordinal);
        Assert.Contains(place, problem.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_language_falls_back_to_English() =>
        Assert.Equal("not known", new Words(Situations.CommitmentTooShort().Build(), "de").Text("value.unknown"));

    [Fact]
    public void Many_threads_tell_the_same_from_one_ruleset()
    {
        var assessment = Situations.CommitmentTooShort().Build();
        var told = Enumerable.Range(0, 64).AsParallel().Select(_ => new Words(assessment, "en").Text("FTA-1301.because")).Distinct();

        Assert.Equal(["The workload is committed for 18 months only; at least 24 months are asked. Stopped after 18 months, $31,000 are lost."], told);
    }

    private static string Told(string template, AssessmentBuilder? assessment = null)
    {
        assessment ??= Situations.CommitmentTooShort();
        assessment.Texts = FixtureTexts.With(FixtureTexts.Entry("test.text", template));
        return new Words(assessment.Build(), "en").Text("test.text");
    }
}

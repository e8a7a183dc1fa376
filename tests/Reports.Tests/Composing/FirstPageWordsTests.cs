using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Units;
using FineTuneAdvisor.Reports.Composing;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Tests.Fixture;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Reports.Tests.Composing;

/// <summary>What the board reads first says what it means.</summary>
public sealed class FirstPageWordsTests
{
    [Fact]
    public void Who_stays_with_a_model_that_retires_is_told_when_and_who_moves_it() =>
        Assert.Equal(
            "Who, and by when. Maria Jensen starts no training run and comes back to the review board only with what is mended. The untuned model is shut down on 14 January 2027: Maria Jensen moves it before that (about $12,692).",
            ByWhen(Shipped.Example("support-triage")));

    [Fact]
    public void What_is_missing_is_brought_before_a_training_run_is_paid_for() =>
        Assert.Equal(
            "Who, and by when. Claims correspondence brings this to the review board before a training run is paid for (the base model is closed to tuning after 30 June 2030).",
            ByWhen(Shipped.Example("claims-letters-by-impression")));

    [Fact]
    public void The_board_and_whoever_answers_for_the_proposal_sign_on_page_one()
    {
        Assert.Equal(["For the review board: name, signature, date", "Maria Jensen, who answers for the proposal: signature, date"], Signers(Shipped.Example("support-triage")));
        Assert.Equal(
            ["For the AI board: name, signature, date", "For Customer operations: name, signature, date"],
            Signers(Shipped.Example("support-triage", text => text.Replace("  owner: Maria Jensen", "  reviewBoard: the AI board", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_rate_that_nobody_pays_for_a_year_stands_with_what_it_comes_to_in_all()
    {
        // The base model serves for one more whole month: it earns $1,350, weighed and discounted $1,314.65, against $38,976.92 spent once.
        Assert.Contains("lose $262,944 a year (−$37,662 expected over the tuned model's life); not met:", Band(Shipped.Example("support-triage")).Sentence, StringComparison.Ordinal);
        Assert.Contains("gains $38,965 a year ($85,768 expected over the tuned model's life); all criteria", Band(Shipped.Example("invoice-extraction")).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_known_of_a_base_models_life_by_others_lives_is_called_an_estimate()
    {
        var estimated = Shipped.Example("support-triage", asOf: new DateOnly(2026, 10, 13));

        Assert.Equal(
            "No end of the base model, with which the tuned model ends, is announced; by the life that such models were seen to have, an estimated 0 months of service (0 to 8.8 months) are left, where at least 12 months are asked. FTA-1305",
            string.Concat(Marks(estimated).Single(mark => mark.Name == "A multi-year commitment").Reason.Select(run => run.Text)));
        Assert.Contains("A year's figures spread what is spent once over 1 month (never over less than one month).", DocumentText.Of(ReportComposer.Compose(estimated, "en")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_life_that_the_one_off_cost_is_spread_over_stands_with_the_net_benefit() =>
        Assert.EndsWith("; one-off over 1.7 months", Tile(Shipped.Example("support-triage"), 3).Note, StringComparison.Ordinal);

    [Fact]
    public void Prices_are_those_of_the_day_of_the_assessment_whenever_they_were_written_down() =>
        Assert.EndsWith(
            "the prices known on 13 October 2026 (catalogue of 24 November 2026).",
            Page(Shipped.Example("support-triage", asOf: new DateOnly(2026, 10, 13))).OfType<Paragraph>().First().Runs[0].Text,
            StringComparison.Ordinal);

    [Fact]
    public void The_finding_that_names_money_speaks_for_its_pattern() =>
        Assert.Contains("$203,368", string.Concat(Marks(Shipped.Example("self-hosted-memo-search")).Single(mark => mark.Name == "The open-source escape route").Reason.Select(run => run.Text)), StringComparison.Ordinal);

    [Fact]
    public void The_same_weights_through_an_API_are_told_with_their_own_money()
    {
        var situation = Situations.ApprovedOnConditions()
            .Verdict(Outcome.ApproveWithConditions, "FTA-1903", "sameWeightsApi")
            .Figure("sameWeightsApiCost", 3_352)
            .Figure("sameWeightsNetBenefit", 61_000)
            .Figure("selfHosting.gpusAndPeople", 203_368);

        Assert.StartsWith(
            "The tuned weights behind an API cost $3,352 a year, against $203,368 for your own GPUs and people; everything counted they gain $61,000 a year.",
            Band(situation.Build()).Sentence,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_that_nobody_priced_is_not_multiplied()
    {
        var situation = Situations.CommitmentTooShort()
            .Figure(new Figure("costPerRun", 150, null, null, Unit.Usd, Basis.Assumed, "150", [], [], null));

        Assert.Equal("assumed, not priced", Tile(situation.Build(), 2).Note);
    }

    private static IEnumerable<Block> Page(Assessment assessment) =>
        ReportComposer.Compose(assessment, "en").Blocks.TakeWhile(block => block is not PageBreak);

    private static string ByWhen(Assessment assessment) =>
        Page(assessment).OfType<Paragraph>().Select(paragraph => string.Concat(paragraph.Runs.Select(run => run.Text))).Single(text => text.StartsWith("Who, and by when. ", StringComparison.Ordinal));

    private static ImmutableArray<string> Signers(Assessment assessment) => Page(assessment).OfType<Signatures>().Single().Signers;

    private static VerdictBand Band(Assessment assessment) => Page(assessment).OfType<VerdictBand>().Single();

    private static Tile Tile(Assessment assessment, int index) => Page(assessment).OfType<Tiles>().Single().Items[index];

    private static IEnumerable<Mark> Marks(Assessment assessment) => Page(assessment).OfType<MarkList>().SelectMany(list => list.Items);
}

using System.Collections.Immutable;
using System.Text;
using FineTuneAdvisor.Economics.Options;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Reports.Composing;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Json;
using FineTuneAdvisor.Reports.Tests.Fixture;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Reports.Tests.Composing;

public sealed class ReportComposerTests
{
    // Rendered on A4, band, tiles, seven marks and three list items leave room for about this much.
    private const int CharactersOfPageOne = 2_400;

    public static TheoryData<string> Situations => [.. Fixture.Situations.All.Keys];

    /// <summary>To accept a change after reading it: UPDATE_GOLDEN=1 dotnet run --project tests/Reports.Tests.</summary>
    [Theory]
    [MemberData(nameof(Situations))]
    public void The_document_reads_as_its_golden_file(string situation)
    {
        var document = DocumentText.Of(Composed(Fixture.Situations.All[situation]()));
        var golden = RepositoryFiles.At("tests", "Reports.Tests", "Golden", situation, "document.md");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(golden)!);
            File.WriteAllText(golden, document);
        }

        Assert.Equal(File.ReadAllText(golden), document);
    }

    [Fact]
    public void Every_golden_folder_is_a_situation() =>
        Assert.Equal(
            Fixture.Situations.All.Keys,
            Directory.GetDirectories(RepositoryFiles.At("tests", "Reports.Tests", "Golden")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Situations))]
    public void Every_link_leads_to_a_heading_and_no_level_is_skipped(string situation)
    {
        var document = Composed(Fixture.Situations.All[situation]());
        var headings = document.Blocks.OfType<Heading>().ToList();
        var anchors = headings.Where(heading => heading.Anchor is not null).Select(heading => heading.Anchor!).ToList();
        var targets = document.Blocks.SelectMany(Runs).Select(run => run.Target).OfType<string>().Where(target => !target.StartsWith("https://", StringComparison.Ordinal)).Distinct();

        Assert.Equal(anchors.Distinct(), anchors);
        Assert.Empty(targets.Except(anchors));
        Assert.Equal(1, headings[0].Level);
        Assert.All(headings.Zip(headings.Skip(1)), pair => Assert.True(pair.Second.Level <= pair.First.Level + 1 && pair.Second.Level > 1));
    }

    [Theory]
    [MemberData(nameof(Situations))]
    public void Page_one_is_short(string situation)
    {
        var page = Composed(Fixture.Situations.All[situation]()).Blocks.TakeWhile(block => block is not PageBreak).ToList();

        Assert.True(page.Sum(block => Text(block).Length) < CharactersOfPageOne);
        Assert.All(page.OfType<ListBlock>(), list => Assert.True(list.Items.Length <= 3));
    }

    [Fact]
    public void The_report_carries_the_very_result_that_the_JSON_renderer_writes()
    {
        var assessment = Fixture.Situations.CommitmentTooShort().Build();
        var answers = new AnswersFile("proposal.yaml", "application/yaml", [.. Encoding.UTF8.GetBytes("proposal: {}")]);
        var attachments = ReportComposer.Compose(assessment, "en", answers).Attachments;

        Assert.Equal(["assessment.json", "proposal.yaml"], attachments.Select(attachment => attachment.FileName));
        Assert.Equal(JsonRenderer.Render(assessment, "en"), attachments[0].Content.ToArray());
        Assert.Equal(answers.Content, attachments[1].Content);
    }

    [Fact]
    public void A_long_list_on_page_one_is_cut_to_three_with_a_link_to_the_rest()
    {
        var situation = Fixture.Situations.EvidenceMissing()
            .Finding(new Finding("FTA-1201/more/withholds", "FTA-1201", null, Effect.Withholds, "qualityGainWorthPenalty", ["quality.judge", "quality.claim"]));
        var list = Composed(situation).Blocks.TakeWhile(block => block is not PageBreak).OfType<ListBlock>().Single();

        // Five answers to bring: three are shown.
        Assert.Equal(3, list.Items.Length);
        Assert.Equal(new Run("(2 more)", Target: "bring"), list.Items[^1][^1]);
    }

    [Fact]
    public void The_proposed_option_stands_beside_the_baseline_where_it_is_recommended_itself()
    {
        var page = Composed(Fixture.Situations.ApprovedOnConditions()).Blocks;

        Assert.Contains(page.OfType<Paragraph>(), paragraph => paragraph.Runs[0].Text == "Proposed (tuned at the provider) against the baseline (the model as it is), US dollars");
        Assert.Contains(KeyValuePair.Create("First year", "$107,550 against $36,500"), Assert.Single(page.OfType<KeyValues>()).Items);
    }

    [Fact]
    public void A_range_names_its_unit_once_and_its_ends_never_read_alike()
    {
        // 100.2 and 100.4 tokens both round to 100.
        var situation = Fixture.Situations.CommitmentTooShort().Answer("workload.outputTokens", 100.2m, low: 99.6m, high: 100.4m);
        var cells = Composed(situation).Blocks.OfType<Table>().SelectMany(table => table.Rows).SelectMany(row => row.Cells).Select(cell => string.Concat(cell.Runs.Select(run => run.Text)));

        Assert.Contains("100.2 tokens (99.6 to 100.4)", cells);
    }

    [Fact]
    public void Long_evidence_is_cut_in_the_table_and_points_to_the_answers()
    {
        var evidence = string.Join(' ', Enumerable.Repeat("invoice", 250));
        var cells = Cells(Composed(Fixture.Situations.CommitmentTooShort().Answer("commitment.months", 18, evidence: evidence)));

        Assert.DoesNotContain(evidence, cells);
        var cut = Assert.Single(cells, cell => cell.EndsWith("invoice… (whole in the attached answers)", StringComparison.Ordinal));
        Assert.True(cut.Length < 340);
    }

    [Fact]
    public void The_report_says_how_to_make_the_same_result_again()
    {
        var document = ReportComposer.Compose(Fixture.Situations.CommitmentTooShort().Build(), "en", new AnswersFile("tickets.yaml", "application/yaml", []));

        Assert.Contains(
            document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Runs[0].Text),
            text => text.Contains("program version 0.1.0", StringComparison.Ordinal)
                && text.Contains("finetune-advisor assess tickets.yaml --as-of 2026-11-24 --output result.json", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_rule_says_twice_with_two_effects_is_said_once()
    {
        var situation = Fixture.Situations.CommitmentTooShort()
            .Finding(new Finding("FTA-1803/twice/1", "FTA-1803", null, Effect.Note, "trap", []))
            .Finding(new Finding("FTA-1803/twice/2", "FTA-1803", null, Effect.Condition, "trap", []));
        var told = Composed(situation).Blocks.OfType<Paragraph>().Where(paragraph => paragraph.Runs.Any(run => run.Text == "FTA-1803"));

        Assert.Equal(" (condition, note)", Assert.Single(told).Runs[^1].Text);
    }

    [Fact]
    public void What_has_no_meaning_for_the_case_is_neither_a_fact_nor_a_gap()
    {
        var situation = Fixture.Situations.CommitmentTooShort()
            .UnknownFigure("hostingCost", "noHostingFee")
            .UnknownFigure("selfHosting.replicas", "notForThisRoute");

        Assert.DoesNotContain(Cells(Composed(situation)), cell => cell.Contains("hostingCost", StringComparison.Ordinal) || cell.Contains("no meaning", StringComparison.Ordinal));
    }

    [Fact]
    public void What_never_happens_to_an_option_is_not_told_as_unknown()
    {
        var never = Fixture.Situations.CommitmentTooShort().Option(new OptionCost(
            "cheaperPrompted:one", OptionRole.Alternative, "openai/gpt-4o-mini", true, false, [], 1, 1, 1, 1, 1, 1, null, 5, null,
            ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create("isAdmissible", "qualityNotMeasured"), KeyValuePair.Create("paybackMonth", "never")])));
        var another = never.Option(new OptionCost(
            "cheaperPrompted:two", OptionRole.Alternative, "openai/gpt-4o-2024-08-06", false, false, [], 1, 1, 1, 1, 1, 1, null, null, 7,
            ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create("isAdmissible", "qualityNotMeasured"), KeyValuePair.Create("breakEvenRequestsPerDay", "answersMissing")])));
        var rows = Composed(another).Blocks.OfType<Table>().Single(table => table.Caption == "What comes of each option against the baseline").Rows
            .Select(row => row.Cells.Select(cell => string.Concat(cell.Runs.Select(run => run.Text))).ToArray())
            .ToDictionary(cells => cells[0]);

        Assert.Contains("never", rows["A cheaper prompted model (one) (openai/gpt-4o-mini) not\u00A0ranked"]);
        Assert.Contains("not known", rows["A cheaper prompted model (two) not\u00A0ranked"]);
    }

    [Fact]
    public void An_option_that_is_not_possible_stands_in_the_list_below_and_in_no_table()
    {
        var document = Composed(Fixture.Situations.CommitmentTooShort());

        Assert.DoesNotContain(Cells(document), cell => cell.Contains("same weights", StringComparison.Ordinal));
        Assert.Contains(
            "“the same weights through an API”: the price list knows of no open weights of the proposed model.",
            document.Blocks.OfType<ListBlock>().SelectMany(list => list.Items).Select(item => item[0].Text));
    }

    [Fact]
    public void An_option_that_waits_for_an_answer_names_it()
    {
        var document = Composed(Fixture.Situations.EvidenceMissing()
            .UnknownFigure("annualInferenceCost.baseline", "answersMissing", "workload.requestsPerDay")
            .Option(NotPossible.Of("cheaperPrompted", isTuned: false, "answersMissing").Build()));

        Assert.Contains(
            "“a cheaper prompted model”: not answered: requests a day.",
            document.Blocks.OfType<ListBlock>().SelectMany(list => list.Items).Select(item => item[0].Text));
    }

    [Fact]
    public void A_proposal_without_a_title_or_a_route_still_makes_a_report()
    {
        var document = Composed(new AssessmentBuilder().Verdict(Outcome.Defer, "FTA-1902", null));

        Assert.Equal("Untitled proposal", document.Title);
    }

    [Fact]
    public void Words_of_the_team_are_never_run_as_a_template()
    {
        var document = Composed(Fixture.Situations.CommitmentTooShort().Answer("proposal.title", new AnswerValue.Words("{{ penaltyPerYear }}")));

        Assert.Equal("{{ penaltyPerYear }}", document.Title);
        Assert.Contains("{{ penaltyPerYear }}", document.Subject, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(14_360, "gains $14,360")] // beside a loss of $4,300.50 a year
    [InlineData(-14_360, "loses $14,360")]
    public void The_year_s_sum_and_the_period_s_stand_side_by_side_and_are_explained(int period, string told)
    {
        var document = DocumentText.Of(Composed(Fixture.Situations.CommitmentTooShort().Figure("netPresentBenefit", period)));

        Assert.Contains("for a year, tuning as proposed loses $4,301;", document, StringComparison.Ordinal);
        Assert.Contains($"at today's worth, it {told}.", document, StringComparison.Ordinal);
    }

    private static VerdictDocument Composed(AssessmentBuilder assessment) => ReportComposer.Compose(assessment.Build(), "en");

    private static List<string> Cells(VerdictDocument document) =>
        [.. document.Blocks.OfType<Table>().SelectMany(table => table.Rows).SelectMany(row => row.Cells).Select(cell => string.Concat(cell.Runs.Select(run => run.Text)))];

    private static IEnumerable<Run> Runs(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Runs,
        ListBlock list => list.Items.SelectMany(item => item),
        MarkList marks => marks.Items.SelectMany(mark => mark.Reason),
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Runs),
        _ => ImmutableArray<Run>.Empty,
    };

    private static string Text(Block block) => block switch
    {
        VerdictBand band => band.Word + band.Sentence,
        Tiles tiles => string.Concat(tiles.Items.Select(tile => tile.Label + tile.Value + tile.Note)),
        MarkList marks => string.Concat(marks.Items.Select(mark => mark.Name + string.Concat(mark.Reason.Select(run => run.Text)))),
        _ => string.Concat(Runs(block).Select(run => run.Text)),
    };
}

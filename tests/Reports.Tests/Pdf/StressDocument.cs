using System.Globalization;
using FineTuneAdvisor.Reports.Document;

namespace FineTuneAdvisor.Reports.Tests.Pdf;

/// <summary>Everything that is long, wide or strange in one report: what a renderer must hold, whatever a team writes.</summary>
internal static class StressDocument
{
    public const int Rules = 60;
    public const int Options = 20;
    public const int LengthOfEvidence = 2_000;

    /// <summary>Numbers in the row that no page holds.</summary>
    public const int Numbers = 4_000;

    public const string Accents = "Ærøskøbing, Győr, Čeština, Łódź, Ελλάδα, Київ, cafe\u0301";
    public const string Missing = "price in 円 and 한국";

    /// <summary>Nothing in it to break a line after.</summary>
    public static readonly string Unbreakable = string.Concat(Enumerable.Range(0, 20).Select(index => $"{(char)('a' + index)}bcdefghij"));

    public static readonly string Title = string.Join(' ', Enumerable.Repeat("Triage of support tickets by topic and urgency", 8)) + " " + Unbreakable;

    private static readonly string Evidence = Filled("Gateway logs of August to October, read by two people who never spoke with each other. ", LengthOfEvidence);

    public static VerdictDocument Create() => Documents.Of([.. Opening(), .. Costs(), .. Reasoning(), .. Appendix()]) with { Title = Title, Running = new RunningText(Title, Unbreakable, Unbreakable, "Page {0} of {1}") };

    /// <summary>The tables in their order, by their captions.</summary>
    public static IEnumerable<Table> Tables(VerdictDocument document) => document.Blocks.OfType<Table>();

    private static IEnumerable<Block> Opening() =>
    [
        new Heading(1, Title),
        new Paragraph([$"Prepared for {Unbreakable} by {Accents}, see ", new Run($"every rule, {Unbreakable}", Target: "rules"), " and ", new Run(Unbreakable, Target: $"https://example.org/{Unbreakable}"), "."], ParagraphRole.Small),
        new VerdictBand(Tone.Bad, "Verdict", "Rejected", $"It costs more than it brings, says {Unbreakable}."),
        new Tiles([new(Tone.Bad, "Penalty", "−$1,234,567,890", Unbreakable), new(Tone.Good, Unbreakable, "$0.0000123", "a request"), new(Tone.Info, Missing, "41 ×", Accents)]),
        new MarkList([new(Tone.Bad, "✗", "not met", Unbreakable, [Evidence]), new(Tone.Good, "✓", Unbreakable, "Commitment", [Unbreakable])]),
        new Signatures([Unbreakable, Accents, Missing]),
        new KeyValues([new(Unbreakable, Unbreakable), new("Team", Accents), new("Missing", Missing)]),
        new ListBlock(IsNumbered: true, [[Unbreakable], [Evidence], [Accents]]),
    ];

    private static IEnumerable<Block> Costs() =>
    [
        new PageBreak(),
        new Heading(2, "What it costs"),
        new Table(
            "Options side by side",
            [new("Option", IsRowHeader: true), .. new[] { "Year", "First", "Period", "Present", "Average" }.Select(name => new Column(name, ColumnAlign.End))],
            [.. Enumerable.Range(1, Options).Select(option => new Row(
                [$"Option {option} on {(option % 5 == 0 ? Unbreakable : "vendor/model")}", .. Enumerable.Range(1, 5).Select(column => (Cell)$"$1,{option:000},{column:000}")],
                option == 3))]),
        SampleCharts.Cumulative,
        SampleCharts.Map,
    ];

    private static IEnumerable<Block> Reasoning() =>
    [
        new Heading(2, $"What the answers rest on, {Unbreakable}"),
        new Table(
            "Evidence",
            [new("Answer", IsRowHeader: true), new("Basis"), new("Words")],
            [new(["workload.requestsPerDay", new Cell(["measured"], Tone.Good), Evidence]), new([Unbreakable, "assumed", Missing]), new(["commitment.months", "", Accents])]),
        new Table(
            "One row",
            [new("Name", IsRowHeader: true), new("Numerals"), new("Aside")],
            [new(["First", "short", ""]), new(["Tall", string.Join(' ', Enumerable.Range(1, Numbers).Select(number => number.ToString(CultureInfo.InvariantCulture))), Evidence]), new(["Last", "short", "end"])]),
        .. Enumerable.Range(1, 30).SelectMany(Remark),
    ];

    // Of another height each, so that headings come to every place on a page.
    private static IEnumerable<Block> Remark(int number) =>
    [
        new Heading(3, number % 7 == 0 ? $"Remark {number}: {Title}" : $"Remark {number}"),
        new Heading(4, "In detail"),
        (number % 3) switch
        {
            0 => new ListBlock(IsNumbered: false, [[Filled("An item of many. ", 37 * number)], ["The other."]]),
            1 => new Callout(Tone.Caution, "Note", [new Paragraph([Filled("A note on it. ", 61 * number)]), new Paragraph([Unbreakable])]),
            _ => new Paragraph([Filled("A word on it. ", 53 * number)]),
        },
    ];

    private static IEnumerable<Block> Appendix() =>
    [
        new PageBreak(),
        new Heading(2, "Every rule", "rules"),
        new Table(
            "Rules",
            [new("Rule", IsRowHeader: true), new("Says"), new("State")],
            [.. Enumerable.Range(1, Rules).Select(rule => new Row(
                [$"FTA-{rule:0000}", Filled($"Rule {rule} speaks. ", 40 + (rule * 13 % 400)), new Cell(["fired"], rule % 2 == 0 ? Tone.Bad : Tone.Neutral)]))]),
        new Paragraph(["The end."]),
    ];

    private static string Filled(string sentence, int length) => string.Concat(Enumerable.Repeat(sentence, (length / sentence.Length) + 1))[..length].TrimEnd();
}

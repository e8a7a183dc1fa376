using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FineTuneAdvisor.Reports.Document;

namespace FineTuneAdvisor.Reports.Tests.Fixture;

/// <summary>A document tree as plain text for golden files: everything that a renderer would see, nothing laid out.</summary>
internal static class DocumentText
{
    public static string Of(VerdictDocument document)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"title: {document.Title}\nsubject: {document.Subject}\nauthor: {document.Author}\nlanguage: {document.Language}\ndate: {document.Date:yyyy-MM-dd}\n");
        text.Append(CultureInfo.InvariantCulture, $"running: {document.Running.HeaderLeft} | {document.Running.HeaderRight} | {document.Running.FooterLeft} | {document.Running.PageOf}\n");
        foreach (var attachment in document.Attachments)
        {
            text.Append(CultureInfo.InvariantCulture, $"attachment: {attachment.FileName} {attachment.MediaType} {attachment.Description}\n");
        }

        foreach (var block in document.Blocks)
        {
            text.Append('\n').Append(Of(block)).Append('\n');
        }

        return text.ToString();
    }

    private static string Of(Block block) => block switch
    {
        Heading heading => $"{new string('#', heading.Level)} {heading.Text}{(heading.Anchor is { } anchor ? $" {{#{anchor}}}" : "")}",
        Paragraph paragraph => $"{(paragraph.Role == ParagraphRole.Body ? "" : $"({paragraph.Role}) ")}{Of(paragraph.Runs)}",
        VerdictBand band => $"[{band.Tone}] {band.Label}: {band.Word}\n{band.Sentence}",
        Tiles tiles => string.Join('\n', tiles.Items.Select(tile => $"[{tile.Tone}] {tile.Label}: {tile.Value} ({tile.Note})")),
        MarkList marks => string.Join('\n', marks.Items.Select(mark => $"{mark.Symbol} [{mark.Tone}] {mark.Word}: {mark.Name}. {Of(mark.Reason)}")),
        ListBlock list => string.Join('\n', list.Items.Select((item, index) => $"{(list.IsNumbered ? $"{index + 1}." : "-")} {Of(item)}")),
        Table table => Of(table),
        KeyValues pairs => string.Join('\n', pairs.Items.Select(pair => $"{pair.Key}: {pair.Value}")),
        Signatures signatures => string.Join('\n', signatures.Signers.Select(signer => $"____ {signer}")),
        Illustration figure => $"Figure {figure.Id}: {figure.Title}\n{figure.Alternative}\nLabels: {string.Join(" | ", figure.Chart.Marks.OfType<LabelMark>().Select(label => label.Text))}",
        PageBreak => "---",
        _ => throw new NotSupportedException(block.GetType().Name),
    };

    private static string Of(Table table) =>
        string.Join('\n', new[] { $"Table: {table.Caption}", "| " + string.Join(" | ", table.Columns.Select(column => column.Header)) + " |" }
            .Concat(table.Rows.Select(row => $"|{(row.IsHighlighted ? "* " : " ")}" + string.Join(" | ", row.Cells.Select(Of)) + " |")));

    private static string Of(Cell cell) => (cell.Tone == Tone.Neutral ? "" : $"[{cell.Tone}] ") + Of(cell.Runs);

    private static string Of(ImmutableArray<Run> runs) => string.Concat(runs.Select(run => run switch
    {
        { Target: { } target } => $"[{run.Text}](#{target})",
        { IsStrong: true } => $"**{run.Text}**",
        { IsEmphasis: true } => $"*{run.Text}*",
        { IsQuiet: true } => $"~{run.Text}~",
        _ => run.Text,
    }));
}

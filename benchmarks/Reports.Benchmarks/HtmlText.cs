using System.Collections.Immutable;
using System.Net;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Svg;

namespace FineTuneAdvisor.Reports.Benchmarks;

/// <summary>The same text and charts as a page of HTML, for a browser to print.</summary>
public static class HtmlText
{
    private const string Style = "@page{size:A4;margin:20mm}body{font:10pt/14pt sans-serif}table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #ccc;text-align:left}tr{break-inside:avoid}.break{break-after:page}";

    public static string Of(VerdictDocument document) =>
        $"<!DOCTYPE html><html lang=\"{document.Language}\"><meta charset=\"utf-8\"><title>{Text(document.Title)}</title><style>{Style}</style><body>{All(document.Blocks)}</body></html>";

    private static string All(IEnumerable<Block> blocks) => string.Concat(blocks.Select(Of));

    private static string Of(Block block) => block switch
    {
        Heading heading => $"<h{heading.Level}>{Text(heading.Text)}</h{heading.Level}>",
        Paragraph paragraph => $"<p>{Runs(paragraph.Runs)}</p>",
        ListBlock list => Each(list.IsNumbered ? "ol" : "ul", list.Items.Select(item => $"<li>{Runs(item)}</li>")),
        VerdictBand band => $"<p><strong>{Text(band.Label)} {Text(band.Word)}</strong> {Text(band.Sentence)}</p>",
        Tiles tiles => Each("ul", tiles.Items.Select(tile => $"<li>{Text(tile.Label)} <strong>{Text(tile.Value)}</strong> {Text(tile.Note)}</li>")),
        MarkList marks => Each("ul", marks.Items.Select(mark => $"<li>{Text(mark.Symbol)} {Text(mark.Word)} {Text(mark.Name)} {Runs(mark.Reason)}</li>")),
        Callout callout => $"<aside><strong>{Text(callout.Title)}</strong>{All(callout.Content)}</aside>",
        KeyValues pairs => Each("dl", pairs.Items.Select(pair => $"<dt>{Text(pair.Key)}</dt><dd>{Text(pair.Value)}</dd>")),
        Signatures signatures => string.Concat(signatures.Signers.Select(signer => $"<p>____<br>{Text(signer)}</p>")),
        Illustration illustration => $"<figure>{SvgRenderer.Render(illustration)}<figcaption>{Text(illustration.Title)}</figcaption></figure>",
        Table table => Table(table),
        PageBreak => "<div class=\"break\"></div>",
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "not a block of a report"),
    };

    private static string Table(Table table) =>
        $"<table><caption>{Text(table.Caption)}</caption><thead><tr>{string.Concat(table.Columns.Select(column => $"<th>{Text(column.Header)}</th>"))}</tr></thead><tbody>"
        + string.Concat(table.Rows.Select(row => $"<tr>{string.Concat(row.Cells.Select(cell => $"<td>{Runs(cell.Runs)}</td>"))}</tr>"))
        + "</tbody></table>";

    private static string Each(string list, IEnumerable<string> items) => $"<{list}>{string.Concat(items)}</{list}>";

    private static string Runs(ImmutableArray<Run> runs) => string.Concat(runs.Select(run => run.IsStrong ? $"<strong>{Text(run.Text)}</strong>" : Text(run.Text)));

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Pdf.Styling;

namespace FineTuneAdvisor.Reports.Pdf.Text;

/// <summary>From the runs of the document to clean, styled pieces; keeps note of what could not be shown.</summary>
/// <param name="anchors">Those that a link may lead to.</param>
internal sealed class TextSetter(FrozenSet<string> anchors)
{
    private readonly List<RenderWarning> warnings = [];

    // A table sets its cells to find its widths and once more to fill them, and what is set tighter is set anew. By identity: two links to one place are still two.
    private readonly Dictionary<(ImmutableArray<Run> Runs, TextStyle Style), ImmutableArray<Word>> set = [];

    public IReadOnlyList<RenderWarning> Warnings => warnings;

    public ImmutableArray<Piece> Pieces(ImmutableArray<Run> runs, TextStyle around) => [.. runs.Select(run => Piece(run, around))];

    public ImmutableArray<Piece> Pieces(string text, TextStyle style) => Pieces([new Run(text)], style);

    public ImmutableArray<Word> Words(ImmutableArray<Run> runs, TextStyle around) =>
        set.TryGetValue((runs, around), out var words) ? words : set[(runs, around)] = Text.Words.Of(Pieces(runs, around));

    public ImmutableArray<Word> Words(string text, TextStyle style) => Text.Words.Of(Pieces(text, style));

    public ImmutableArray<TextLine> Lines(ImmutableArray<Run> runs, TextStyle around, double width) =>
        LineBreaking.Break(Words(runs, around), width);

    public ImmutableArray<TextLine> Lines(string text, TextStyle style, double width) => LineBreaking.Break(Words(text, style), width);

    /// <summary>The text as one line: where that is wider than the given width, the text loses its end.</summary>
    public TextLine Line(string text, TextStyle style, double width)
    {
        var all = Words(text, style);
        var whole = all.IsEmpty ? TextLine.Empty : TextLine.Of(all);
        if (whole.Width <= width)
        {
            return whole;
        }

        var ellipsis = Pieces("…", style)[0];
        var used = ellipsis.Width;
        var kept = Text.Words.Fitting(all, width - used).TakeWhile(word => (used += word.WidthWithBlank) <= width);
        return TextLine.Of([.. kept, new Word([ellipsis], null)]);
    }

    private Piece Piece(Run run, TextStyle around)
    {
        var plain = TextCleaning.Plain(run.Text);
        var link = LinkOf(run, plain);
        var style = Typography.Of(run, around, isLink: link is not null);
        var missing = new List<Rune>();
        var drawable = TextCleaning.Drawable(plain, style.Face, missing);
        if (missing.Count > 0)
        {
            var codes = string.Join(", ", missing.Select(rune => $"U+{rune.Value:X4}"));
            Warn(run.Text, $"The font lacks {codes}; {TextCleaning.Missing} stands in.");
        }

        return new Piece(drawable, style, link);
    }

    private Link? LinkOf(Run run, string text)
    {
        if (run.Target is not { } target)
        {
            return null;
        }

        if (anchors.Contains(target))
        {
            return new Link(target, null, text);
        }

        if (Uri.TryCreate(target, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp))
        {
            return new Link(null, address, text);
        }

        Warn(run.Text, $"The link leads to \"{target}\", which is neither a heading's anchor nor an http(s) address; it is left out.");
        return null;
    }

    private void Warn(string text, string reason)
    {
        var warning = new RenderWarning(text, reason);
        if (!warnings.Contains(warning))
        {
            warnings.Add(warning);
        }
    }
}

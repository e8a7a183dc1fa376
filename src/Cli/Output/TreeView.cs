using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Composing.Explaining;
using FineTuneAdvisor.Reports.Document;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace FineTuneAdvisor.Cli.Output;

/// <summary>An explanation as a tree: lines and corners where the terminal can draw them, else plain signs; no line ends in blanks.</summary>
internal sealed class TreeView(ToldNode root, ExplanationComposer texts) : Renderable
{
    private const int Gap = 1;

    private static readonly Style Strong = new(decoration: Decoration.Bold);

    private static readonly Style Quiet = new(decoration: Decoration.Dim);

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
        Lines(root, "", "", options.Unicode ? Guide.Drawn : Guide.Plain, maxWidth);

    private IEnumerable<Segment> Lines(ToldNode node, string first, string next, Guide guide, int width)
    {
        // What stands beneath hangs from the line, which the text beside it must not interrupt.
        var hanging = next + (node.From.IsEmpty ? guide.Blank : guide.Line);
        foreach (var segment in Head(node, first, hanging, width))
        {
            yield return segment;
        }

        foreach (var detail in Details(node).SelectMany(detail => LineWrap.Of(detail, width - LineWrap.Cells(hanging))))
        {
            yield return new Segment(hanging);
            yield return new Segment(detail, Quiet);
            yield return Segment.LineBreak;
        }

        for (var i = 0; i < node.From.Length; i++)
        {
            var isLast = i == node.From.Length - 1;
            foreach (var segment in Lines(node.From[i], next + (isLast ? guide.Corner : guide.Branch), next + (isLast ? guide.Blank : guide.Line), guide, width))
            {
                yield return segment;
            }
        }
    }

    private ImmutableArray<string> Details(ToldNode node) => node.IsToldElsewhere ? [] : node.Cut == 0 ? node.Details : [.. node.Details, texts.CutNote(node.Cut)];

    private IEnumerable<Segment> Head(ToldNode node, string first, string hanging, int width)
    {
        yield return new Segment(first);
        yield return new Segment(node.Name, Strong);
        var used = LineWrap.Cells(first) + LineWrap.Cells(node.Name);
        if (node.Mark.Length > 0)
        {
            yield return new Segment(new string(' ', Gap + 1) + node.Mark, StyleOf(node.Tone));
            used += Gap + 1 + LineWrap.Cells(node.Mark);
        }

        yield return Segment.LineBreak;
        var text = node.IsToldElsewhere ? $"{node.Text} ({texts.ToldNote})" : node.Text;
        foreach (var line in LineWrap.Of(text, width - LineWrap.Cells(hanging)))
        {
            yield return new Segment(hanging);
            yield return new Segment(line);
            yield return Segment.LineBreak;
        }
    }

    private static Style StyleOf(Tone tone) => ToneStyle.Of(tone);

    private sealed record Guide(string Branch, string Corner, string Line, string Blank)
    {
        public static Guide Drawn { get; } = new("├─ ", "└─ ", "│  ", "   ");

        public static Guide Plain { get; } = new("|- ", "`- ", "|  ", "   ");
    }
}

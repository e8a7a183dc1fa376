using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Composing.Explaining;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace FineTuneAdvisor.Cli.Output;

/// <summary>An explanation as a tree: lines and corners where the terminal can draw them, else plain signs; no line ends in blanks.</summary>
internal sealed class TreeView(ToldNode root, ExplanationComposer texts) : Renderable
{
    private const string Gap = "  ";

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

    // The sentence stands behind the name where it has room there, else beneath.
    private IEnumerable<Segment> Head(ToldNode node, string first, string hanging, int width)
    {
        yield return new Segment(first);
        yield return new Segment(node.Name, Strong);
        var used = LineWrap.Cells(first) + LineWrap.Cells(node.Name);
        if (node.Mark.Length > 0)
        {
            yield return new Segment(Gap + node.Mark, ToneStyle.Of(node.Tone));
            used += LineWrap.Cells(Gap + node.Mark);
        }

        if (node.IsToldElsewhere)
        {
            yield return new Segment(Gap + texts.ToldNote, Quiet);
        }
        else if (used + LineWrap.Cells(Gap + node.Text) <= width)
        {
            yield return new Segment(Gap + node.Text);
        }

        yield return Segment.LineBreak;
        if (node.IsToldElsewhere || used + LineWrap.Cells(Gap + node.Text) <= width)
        {
            yield break;
        }

        foreach (var line in LineWrap.Of(node.Text, width - LineWrap.Cells(hanging)))
        {
            yield return new Segment(hanging);
            yield return new Segment(line);
            yield return Segment.LineBreak;
        }
    }

    private sealed record Guide(string Branch, string Corner, string Line, string Blank)
    {
        public static Guide Drawn { get; } = new("├─ ", "└─ ", "│  ", "   ");

        public static Guide Plain { get; } = new("|- ", "`- ", "|  ", "   ");
    }
}

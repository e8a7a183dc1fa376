using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Pdf.Arrange;
using FineTuneAdvisor.Reports.Pdf.Styling;
using FineTuneAdvisor.Reports.Pdf.Text;

namespace FineTuneAdvisor.Reports.Pdf.Measure;

/// <summary>From blocks to strips: how high each thing is at the width it has. Knows nothing of pages.</summary>
/// <param name="level">Of the last heading before; 0 for none.</param>
internal sealed class Measuring(TextSetter text, int level = 0)
{
    private const int DeepestHeading = 6;

    private int level = level;

    /// <summary>Of the last heading measured; 0 for none.</summary>
    public int Level => level;

    public ImmutableArray<Strip> Strips(ImmutableArray<Block> blocks, Area area)
    {
        var strips = ImmutableArray.CreateBuilder<Strip>();
        Block? above = null;
        Heading? introduced = null;
        foreach (var block in blocks)
        {
            var own = Strips(block, area);
            if (own.IsEmpty)
            {
                continue;
            }

            if (KeptTogether.Are(introduced, above, block))
            {
                strips[^1] = strips[^1] with { KeepWithNext = Keep.Always };
            }

            strips.AddRange(own.SetItem(0, own[0] with { SpaceBefore = Spacing.Between(above, block) }));
            introduced = above as Heading;
            above = block;
        }

        return strips.ToImmutable();
    }

    private ImmutableArray<Strip> Strips(Block block, Area area) => InFrame(area.Frame, block switch
    {
        Heading heading => Heading(heading, area),
        Paragraph paragraph => Paragraph(paragraph, area),
        ListBlock list => ListMeasure.Strips(list, area, text),
        VerdictBand band => BandMeasure.Strips(band, area, text),
        Tiles tiles => TilesMeasure.Strips(tiles, area, text),
        MarkList marks => MarkListMeasure.Strips(marks, area, text),
        Callout callout => Callout(callout, area),
        KeyValues pairs => KeyValuesMeasure.Strips(pairs, area, text),
        Signatures signatures => SignaturesMeasure.Strips(signatures, area, text),
        Illustration illustration => FigureMeasure.Strips(illustration, area, text),
        Table table => TableMeasure.Strips(table, area, text),
        _ => throw new ArgumentException($"The renderer does not know the block {block.GetType().Name}."),
    });

    private static ImmutableArray<Strip> InFrame(Frame? frame, ImmutableArray<Strip> strips) =>
        frame is null ? strips : [.. strips.Select(strip => strip.Frame is null ? strip with { Frame = frame } : strip)];

    private ImmutableArray<Strip> Heading(Heading heading, Area area)
    {
        // Readers step through headings by level: none may be skipped, whatever the tree says.
        level = Math.Clamp(heading.Level, 1, Math.Min(level + 1, DeepestHeading));
        var style = level == 1 && area.TitleSize is { } size ? Typography.Title(size) : Typography.Heading(level);
        var lines = LineBreaking.Break(text.Words(heading.Text, style), area.Width, isBalanced: true);
        var landmark = new Ink.Landmark(level, TextCleaning.Plain(heading.Text), heading.Anchor);
        // All its lines, however many: what a page ends with must not be half a heading.
        return [.. Flow.Enclose(Flow.Strips(lines, style, area.Left, Element.Heading(level)), [landmark], []).Select(strip => strip with { KeepWithNext = Keep.Always })];
    }

    private ImmutableArray<Strip> Paragraph(Paragraph paragraph, Area area)
    {
        var style = Typography.Paragraph(paragraph.Role);
        var strips = Flow.Strips(text.Lines(paragraph.Runs, style, area.Width), style, area.Left, Element.Paragraph);
        return paragraph.Role == ParagraphRole.Caption ? Flow.KeepLastWithNext(strips) : strips;
    }

    private ImmutableArray<Strip> Callout(Callout callout, Area area)
    {
        var tone = Palette.Of(callout.Tone);
        var frame = new Frame(area.Left, area.Width, tone.Tint, bar: tone.Strong, outer: area.Frame);
        var inner = area.Inside(Spacing.CalloutInside + 3, Spacing.CalloutInside) with { Frame = frame };
        var style = Typography.CalloutTitle with { Colour = tone.Strong };
        var title = Flow.Strips(text.Lines(callout.Title, style, inner.Width), style, inner.Left, Element.Paragraph);
        var content = Strips(callout.Content, inner);
        return Framed.Strips(
            [
                new Strip((Spacing.CalloutInside - 3) * area.WhiteInside, []),
                .. callout.Title.Length == 0 ? [] : Flow.KeepLastWithNext(title),
                .. Flow.SpacedBefore(content, 2),
                new Strip((Spacing.CalloutInside - 2) * area.WhiteInside, []),
            ],
            frame);
    }
}

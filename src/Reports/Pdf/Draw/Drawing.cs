using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Pdf.Arrange;
using FineTuneAdvisor.Reports.Pdf.Styling;
using FineTuneAdvisor.Reports.Pdf.Text;

namespace FineTuneAdvisor.Reports.Pdf.Draw;

/// <summary>Draws arranged pages, one after the other, in reading order: first the grounds of a page, then its text.</summary>
internal sealed class Drawing(Canvas canvas, Sheet sheet, RunningLines running)
{
    private readonly LinkAnnotations links = new(canvas.Document);
    private readonly Landmarks landmarks = new(canvas.Document);

    public void Draw(ImmutableArray<Page> pages)
    {
        for (var index = 0; index < pages.Length; index++)
        {
            Draw(pages[index], index + 1);
        }

        links.Resolve(landmarks.Destinations);
    }

    private void Draw(Page page, int number)
    {
        canvas.BeginPage(sheet);
        var (fills, texts) = running.Of(number);
        canvas.DrawGrounds(fills.Concat(FrameGrounds.Of(page).Concat(page.Strips.SelectMany(FillsOf)).Select(fill => OnPage(fill, number))));
        canvas.DrawArtifact(texts.Concat(page.Strips.Where(placed => placed.IsRepeated).SelectMany(placed => TextsOf(placed, number))));
        foreach (var placed in page.Strips.Where(placed => !placed.IsRepeated))
        {
            foreach (var ink in placed.Strip.Inks)
            {
                Draw(ink, Sheet.TextTop(number) + placed.Top);
            }
        }

        canvas.EndPage();
    }

    private static IEnumerable<Ink.Fill> FillsOf(PlacedStrip placed) =>
        placed.Strip.Inks.OfType<Ink.Fill>().Select(fill => fill with { Top = placed.Top + fill.Top });

    private static Ink.Fill OnPage(Ink.Fill fill, int number) =>
        fill with { Left = Spacing.SideMargin + fill.Left, Top = Sheet.TextTop(number) + fill.Top };

    private static IEnumerable<Ink.Text> TextsOf(PlacedStrip placed, int number) =>
        placed.Strip.Inks.OfType<Ink.Text>().Select(text => text with
        {
            Left = Spacing.SideMargin + text.Left,
            Top = Sheet.TextTop(number) + placed.Top + text.Top,
        });

    private void Draw(Ink ink, double top)
    {
        switch (ink)
        {
            case Ink.Open open:
                canvas.Open(open.Element);
                break;
            case Ink.Close:
                canvas.Close();
                break;
            case Ink.Landmark landmark:
                landmarks.Add(landmark.Level, landmark.Title, landmark.Anchor, canvas.Page, sheet.Height - top + LandmarkAbove);
                break;
            case Ink.Figure figure:
                canvas.DrawFigure(figure, Spacing.SideMargin + figure.Left, top);
                break;
            case Ink.Text text:
                Draw(text.Line, Spacing.SideMargin + text.Left, top + text.Top);
                break;
        }
    }

    // A reader who follows a link sees a little white above the heading.
    private const double LandmarkAbove = 8;

    private void Draw(TextLine line, double left, double top)
    {
        for (var index = 0; index < line.Pieces.Length;)
        {
            var link = line.Pieces[index].Link;
            var end = index + 1;
            while (link is not null && end < line.Pieces.Length && ReferenceEquals(line.Pieces[end].Link, link))
            {
                end++;
            }

            var stretch = line.Pieces[index..end];
            if (link is null)
            {
                canvas.Draw(stretch[0], left, top);
            }
            else
            {
                canvas.DrawLink(stretch, left, top, links);
            }

            left += stretch.Sum(piece => piece.Width);
            index = end;
        }
    }
}

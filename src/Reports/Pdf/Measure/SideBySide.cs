using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Pdf.Arrange;
using FineTuneAdvisor.Reports.Pdf.Styling;
using FineTuneAdvisor.Reports.Pdf.Text;

namespace FineTuneAdvisor.Reports.Pdf.Measure;

/// <summary>Lines of one style inside a cell.</summary>
/// <param name="Element">Null where the text belongs to the cell's own element.</param>
/// <param name="Pill">Colour of a rounded ground behind a single line.</param>
internal sealed record Passage(ImmutableArray<TextLine> Lines, TextStyle Style, Element? Element = null, Colour? Pill = null)
{
    public double Height => Lines.Length * Style.Leading;
}

/// <summary>A column of passages in a row.</summary>
/// <param name="Opens">Elements that begin with this cell.</param>
/// <param name="Closes">How many elements end with it.</param>
/// <param name="IsRepeated">Said again where the row goes on over a page: it names the row.</param>
internal sealed record SideCell(
    double Left,
    double Width,
    ImmutableArray<Passage> Passages,
    ImmutableArray<Element> Opens,
    int Closes,
    bool IsRightAligned = false,
    bool IsRepeated = false)
{
    public double Height => Passages.Sum(passage => passage.Height);
}

/// <summary>Cells beside each other on one strip.</summary>
/// <param name="Above">White inside the strip over the cells.</param>
/// <param name="Grounds">What is drawn behind a row of the given height.</param>
/// <param name="Element">Around all cells.</param>
internal sealed record SideBySide(
    ImmutableArray<SideCell> Cells,
    double Above,
    double Below,
    Func<double, ImmutableArray<Ink>> Grounds,
    Element? Element = null)
{
    private const double PillAside = 5;

    public Strip ToStrip()
    {
        var height = Above + Cells.Select(cell => cell.Height).DefaultIfEmpty(0).Max() + Below;
        var inks = ImmutableArray.CreateBuilder<Ink>();
        inks.AddRange(Grounds(height));
        if (Element is not null)
        {
            inks.Add(new Ink.Open(Element));
        }

        foreach (var cell in Cells)
        {
            Draw(cell, inks);
        }

        if (Element is not null)
        {
            inks.Add(new Ink.Close());
        }

        return new Strip(height, inks.ToImmutable()) { Divide = Divide };
    }

    private void Draw(SideCell cell, ImmutableArray<Ink>.Builder inks)
    {
        inks.AddRange(cell.Opens.Select(element => new Ink.Open(element)));
        var top = Above;
        foreach (var passage in cell.Passages)
        {
            Draw(cell, passage, top, inks);
            top += passage.Height;
        }

        inks.AddRange(Enumerable.Repeat(new Ink.Close(), cell.Closes));
    }

    private static void Draw(SideCell cell, Passage passage, double top, ImmutableArray<Ink>.Builder inks)
    {
        if (passage is { Pill: { } pill, Lines: [var only] })
        {
            var leading = passage.Style.Leading;
            inks.Add(new Ink.Fill(cell.Left - PillAside, top - 0.5, only.Width + (2 * PillAside), leading + 1, pill, (leading + 1) / 2));
        }

        if (passage.Element is not null)
        {
            inks.Add(new Ink.Open(passage.Element));
        }

        foreach (var line in passage.Lines)
        {
            var left = cell.IsRightAligned ? cell.Left + cell.Width - line.Width : cell.Left;
            inks.Add(new Ink.Text(line, left, top));
            top += passage.Style.Leading;
        }

        if (passage.Element is not null)
        {
            inks.Add(new Ink.Close());
        }
    }

    private (Strip Head, Strip Tail)? Divide(double room)
    {
        var parts = Cells.Select(cell => Divided(cell, room - Above - Below)).ToList();
        var isEmptyHanded = parts.Where((part, index) => part.Head.Height == 0 && Cells[index].Height > 0).Any();
        return isEmptyHanded ? null : (Of(parts.Select(part => part.Head)), Of(parts.Select(part => part.Tail)));

        Strip Of(IEnumerable<SideCell> cells) => (this with { Cells = [.. cells] }).ToStrip();
    }

    private static (SideCell Head, SideCell Tail) Divided(SideCell cell, double room)
    {
        var fitting = ImmutableArray.CreateBuilder<Passage>();
        var rest = ImmutableArray.CreateBuilder<Passage>();
        foreach (var passage in cell.Passages)
        {
            var count = rest.Count > 0 ? 0 : Math.Clamp((int)(room / passage.Style.Leading), 0, passage.Lines.Length);
            room -= count * passage.Style.Leading;
            if (count > 0)
            {
                fitting.Add(passage with { Lines = passage.Lines[..count] });
            }

            if (count < passage.Lines.Length)
            {
                rest.Add(passage with { Lines = passage.Lines[count..] });
            }
        }

        var goesOn = rest.Count > 0 || !cell.IsRepeated;
        return (cell with { Passages = fitting.ToImmutable() }, goesOn ? cell with { Passages = rest.ToImmutable() } : cell);
    }
}

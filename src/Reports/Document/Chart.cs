using System.Collections.Immutable;

namespace FineTuneAdvisor.Reports.Document;

/// <summary>A drawing with its message, for readers who see it and readers who do not.</summary>
/// <param name="Id">Names its file where it is written out: small letters and hyphens.</param>
/// <param name="Title">What it shows, as a statement.</param>
/// <param name="Alternative">What it shows with its figures, for whom it is read aloud to.</param>
public sealed record Illustration(string Id, string Title, string Alternative, Chart Chart) : Block;

/// <summary>A picture of vectors, made once; every renderer draws the same marks in their order.</summary>
/// <param name="Width">In points; a renderer scales the whole where its column is another.</param>
public sealed record Chart(double Width, double Height, ImmutableArray<ChartMark> Marks);

/// <summary>Points from the left and from the top.</summary>
public readonly record struct ChartPoint(double X, double Y);

public abstract record ChartMark;

public sealed record LineMark(ChartPoint From, ChartPoint To, Stroke Stroke) : ChartMark;

/// <param name="Stroke">Null: no outline.</param>
/// <param name="Fill">Null: nothing inside.</param>
public sealed record PathMark(ImmutableArray<ChartPoint> Points, bool IsClosed, Stroke? Stroke, ChartColour? Fill) : ChartMark;

/// <param name="Baseline">Where the text stands: its start, middle or end, by <paramref name="Anchor"/>.</param>
public sealed record LabelMark(string Text, ChartPoint Baseline, LabelRole Role, LabelAnchor Anchor = LabelAnchor.Start, ChartColour Colour = ChartColour.Ink) : ChartMark;

/// <param name="Width">In points.</param>
public sealed record Stroke(ChartColour Colour, double Width, StrokePattern Pattern = StrokePattern.Solid);

public enum StrokePattern
{
    Solid,
    Dashed,
    Dotted,
}

/// <summary>What a colour is for; each renderer resolves it. Never the only carrier of a meaning.</summary>
public enum ChartColour
{
    Ink,
    Quiet,
    Axis,
    Grid,
    Ground,
    Paper,

    /// <summary>What is proposed.</summary>
    Proposed,

    /// <summary>What is recommended, or the baseline.</summary>
    Recommended,

    /// <summary>Every other option.</summary>
    Other,

    /// <summary>Parts grow lighter from the first to the last: the first four carry labels in <see cref="Paper"/>, the others in <see cref="Ink"/>.</summary>
    Part1,
    Part2,
    Part3,
    Part4,
    Part5,
    Part6,
    Part7,
    Part8,
    Good,
    Info,
    Caution,
    Bad,
    GoodTint,
    InfoTint,
    CautionTint,
    BadTint,
}

public enum LabelRole
{
    /// <summary>A number on an axis.</summary>
    Tick,

    /// <summary>The name and unit of an axis.</summary>
    AxisName,

    /// <summary>A name or figure beside what it belongs to.</summary>
    Direct,

    /// <summary>The same where it is the message.</summary>
    Strong,
}

public enum LabelAnchor
{
    Start,
    Middle,
    End,
}

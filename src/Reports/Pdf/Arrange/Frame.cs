using FineTuneAdvisor.Reports.Pdf.Styling;

namespace FineTuneAdvisor.Reports.Pdf.Arrange;

/// <summary>A ground behind successive strips, drawn once a page from the first of them to the last.</summary>
/// <remarks>A class: two frames that look alike are still two.</remarks>
internal sealed class Frame(double left, double width, Colour ground, double radius = 0, Colour? bar = null, Frame? outer = null)
{
    public double Left => left;

    public double Width => width;

    public Colour Ground => ground;

    public double Radius => radius;

    /// <summary>Of a strong bar along the left edge.</summary>
    public Colour? Bar => bar;

    /// <summary>The frame around this one.</summary>
    public Frame? Outer => outer;

    /// <summary>This frame and those around it, outermost first.</summary>
    public IEnumerable<Frame> FromOutside() => outer is null ? [this] : outer.FromOutside().Append(this);
}

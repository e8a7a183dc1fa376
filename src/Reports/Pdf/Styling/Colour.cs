namespace FineTuneAdvisor.Reports.Pdf.Styling;

/// <summary>An opaque sRGB colour.</summary>
internal readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    public static Colour FromHex(int rgb) => new((byte)(rgb >> 16), (byte)((rgb >> 8) & 0xFF), (byte)(rgb & 0xFF));

    /// <summary>Contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). Text wants 4.5 or more.</summary>
    public static double Contrast(Colour one, Colour other)
    {
        var (darker, lighter) = one.Luminance < other.Luminance ? (one, other) : (other, one);
        return (lighter.Luminance + 0.05) / (darker.Luminance + 0.05);
    }

    /// <summary>Relative luminance, 0 (black) to 1 (white).</summary>
    public double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static double Linear(byte channel)
    {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}

using FineTuneAdvisor.Reports.Document;

namespace FineTuneAdvisor.Reports.Pdf.Styling;

/// <summary>Every colour of a report. Text keeps a contrast of 4.5 on each ground it may stand on, so it survives a grey print too.</summary>
internal static class Palette
{
    public static readonly Colour White = Colour.FromHex(0xFFFFFF);
    public static readonly Colour Ink = Colour.FromHex(0x1A2233);
    public static readonly Colour Quiet = Colour.FromHex(0x566074);
    public static readonly Colour Brand = Colour.FromHex(0x1D4B87);
    public static readonly Colour Hairline = Colour.FromHex(0xD5DAE4);
    public static readonly Colour Ground = Colour.FromHex(0xF4F6FA);

    public static ToneColours Of(Tone tone) => tone switch
    {
        Tone.Info => new(Brand, Colour.FromHex(0xE5EDF8)),
        Tone.Good => new(Colour.FromHex(0x0A6448), Colour.FromHex(0xE0F2EA)),
        Tone.Caution => new(Colour.FromHex(0x875000), Colour.FromHex(0xFDF0DA)),
        Tone.Bad => new(Colour.FromHex(0xA31B2D), Colour.FromHex(0xFBE7E9)),
        _ => new(Colour.FromHex(0x4A5468), Colour.FromHex(0xEEF0F5)),
    };
}

/// <summary>A tone as a strong colour (bands, bars, words on the tint or on white; white words on it) and as a pale ground.</summary>
internal readonly record struct ToneColours(Colour Strong, Colour Tint);

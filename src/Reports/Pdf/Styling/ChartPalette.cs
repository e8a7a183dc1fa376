using FineTuneAdvisor.Reports.Document;

namespace FineTuneAdvisor.Reports.Pdf.Styling;

/// <summary>The colours of charts, in every format. Parts and options differ in lightness, so that a grey print still tells them apart.</summary>
internal static class ChartPalette
{
    private static readonly Colour Axis = Colour.FromHex(0x7D879A);
    private static readonly Colour Proposed = Colour.FromHex(0xB4431F);
    private static readonly Colour Recommended = Colour.FromHex(0x103D73);
    private static readonly Colour Other = Colour.FromHex(0x8C94A1);

    /// <summary>Of a line or an area.</summary>
    public static Colour Of(ChartColour colour) => colour switch
    {
        ChartColour.Ink => Palette.Ink,
        ChartColour.Quiet => Palette.Quiet,
        ChartColour.Axis => Axis,
        ChartColour.Grid => Palette.Hairline,
        ChartColour.Ground => Palette.Ground,
        ChartColour.Paper => Palette.White,
        ChartColour.Proposed => Proposed,
        ChartColour.Recommended => Recommended,
        ChartColour.Other => Other,
        ChartColour.Part1 => Colour.FromHex(0x10325C),
        ChartColour.Part2 => Colour.FromHex(0x74305E),
        ChartColour.Part3 => Colour.FromHex(0x1B619C),
        ChartColour.Part4 => Colour.FromHex(0x1B8180),
        ChartColour.Part5 => Colour.FromHex(0xC4863F),
        ChartColour.Part6 => Colour.FromHex(0x74B2DF),
        ChartColour.Part7 => Colour.FromHex(0xA3D2AD),
        ChartColour.Part8 => Colour.FromHex(0xF5E0BD),
        ChartColour.Good => Palette.Of(Tone.Good).Strong,
        ChartColour.Info => Palette.Of(Tone.Info).Strong,
        ChartColour.Caution => Palette.Of(Tone.Caution).Strong,
        ChartColour.Bad => Palette.Of(Tone.Bad).Strong,
        ChartColour.GoodTint => Palette.Of(Tone.Good).Tint,
        ChartColour.InfoTint => Palette.Of(Tone.Info).Tint,
        ChartColour.CautionTint => Palette.Of(Tone.Caution).Tint,
        ChartColour.BadTint => Palette.Of(Tone.Bad).Tint,
        _ => throw new ArgumentOutOfRangeException(nameof(colour), colour, null),
    };

    /// <summary>Of words: dark enough to be read on white where the area of that colour is light. <see cref="ChartColour.Paper"/> is for words on a dark area.</summary>
    public static Colour OfText(ChartColour colour) => colour switch
    {
        ChartColour.Axis or ChartColour.Grid or ChartColour.Ground or ChartColour.Other => Palette.Quiet,
        ChartColour.Part5 => Colour.FromHex(0x7D5018),
        ChartColour.Part6 => Colour.FromHex(0x28658F),
        ChartColour.Part7 => Colour.FromHex(0x3B6B46),
        ChartColour.Part8 => Colour.FromHex(0x6E5B33),
        ChartColour.GoodTint => Of(ChartColour.Good),
        ChartColour.InfoTint => Of(ChartColour.Info),
        ChartColour.CautionTint => Of(ChartColour.Caution),
        ChartColour.BadTint => Of(ChartColour.Bad),
        _ => Of(colour),
    };
}

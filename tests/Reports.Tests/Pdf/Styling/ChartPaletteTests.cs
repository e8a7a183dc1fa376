using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Pdf.Styling;

namespace FineTuneAdvisor.Reports.Tests.Pdf.Styling;

public class ChartPaletteTests
{
    // WCAG 2.2, success criteria 1.4.3 and 1.4.11, level AA.
    private const double LeastOfText = 4.5;
    private const double LeastOfLine = 3;

    private static readonly ChartColour[] Parts = [.. Enumerable.Range(0, 8).Select(part => ChartColour.Part1 + part)];
    private static readonly ChartColour[] Options = [ChartColour.Recommended, ChartColour.Proposed, ChartColour.Other];

    // A difference of about 2 is the least that an eye sees; side by side in a cheap print, some 8 are safe.
    [Fact]
    public void In_a_grey_print_parts_and_options_still_differ()
    {
        foreach (var series in (ChartColour[][])[Parts, Options])
        {
            var steps = series.Select(colour => Lightness(ChartPalette.Of(colour))).ToList();
            Assert.All(steps.Zip(steps.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 8, $"{pair}"));
        }
    }

    [Fact]
    public void Words_in_any_colour_can_be_read_on_white()
    {
        foreach (var colour in Enum.GetValues<ChartColour>().Where(colour => colour != ChartColour.Paper))
        {
            Assert.True(Colour.Contrast(ChartPalette.OfText(colour), Palette.White) >= LeastOfText, $"{colour}");
        }
    }

    [Fact]
    public void Words_in_the_colour_of_a_tone_can_be_read_on_its_tint()
    {
        for (var tone = ChartColour.Good; tone <= ChartColour.Bad; tone++)
        {
            Assert.True(Colour.Contrast(ChartPalette.OfText(tone), ChartPalette.Of(tone + 4)) >= LeastOfText, $"{tone}");
        }
    }

    [Fact]
    public void Dark_parts_carry_words_in_white_and_light_ones_in_ink()
    {
        Assert.All(Parts[..4], part => Assert.True(Colour.Contrast(ChartPalette.OfText(ChartColour.Paper), ChartPalette.Of(part)) >= LeastOfText, $"{part}"));
        Assert.All(Parts[4..], part => Assert.True(Colour.Contrast(ChartPalette.OfText(ChartColour.Ink), ChartPalette.Of(part)) >= LeastOfText, $"{part}"));
    }

    [Fact]
    public void Lines_of_options_and_axes_stand_out_from_paper() =>
        Assert.All(Options.Append(ChartColour.Axis), colour => Assert.True(Colour.Contrast(ChartPalette.Of(colour), Palette.White) >= LeastOfLine, $"{colour}"));

    [Fact]
    public void Patterns_differ_and_a_solid_line_has_none()
    {
        Assert.Empty(ChartStyle.Dashes(new(ChartColour.Ink, 1)));
        Assert.Equal([3.5, 2.5], ChartStyle.Dashes(new(ChartColour.Ink, 1, StrokePattern.Dashed)));
        Assert.Equal([6, 4], ChartStyle.Dashes(new(ChartColour.Ink, 2, StrokePattern.Dashed)));
        Assert.Equal([2, 3], ChartStyle.Dashes(new(ChartColour.Ink, 2, StrokePattern.Dotted)));
    }

    // CIE 1976 L*, 0 to 100: what a grey print keeps of a colour.
    private static double Lightness(Colour colour) => (116 * Math.Cbrt(colour.Luminance)) - 16;
}

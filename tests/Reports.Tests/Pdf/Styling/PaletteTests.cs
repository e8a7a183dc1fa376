using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Pdf.Styling;

namespace FineTuneAdvisor.Reports.Tests.Pdf.Styling;

public class PaletteTests
{
    // WCAG 2.2, success criterion 1.4.3, level AA, for text of any size.
    private const double Least = 4.5;

    [Fact]
    public void Contrast_is_1_of_a_colour_with_itself_and_21_of_black_with_white()
    {
        Assert.Equal(1, Colour.Contrast(Palette.Brand, Palette.Brand), 1e-9);
        Assert.Equal(21, Colour.Contrast(Colour.FromHex(0), Palette.White), 1e-9);
    }

    [Fact]
    public void All_text_can_be_read_on_every_ground()
    {
        var grounds = Enum.GetValues<Tone>().Select(tone => Palette.Of(tone).Tint).Append(Palette.White).Append(Palette.Ground).ToList();
        var texts = Enum.GetValues<Tone>().Select(tone => Palette.Of(tone).Strong).Append(Palette.Ink).Append(Palette.Quiet).Append(Palette.Brand);
        foreach (var text in texts)
        {
            Assert.All(grounds, ground => Assert.True(Colour.Contrast(text, ground) >= Least, $"{text} on {ground}"));
        }
    }

    [Fact]
    public void White_text_can_be_read_on_every_band()
    {
        Assert.All(Enum.GetValues<Tone>(), tone => Assert.True(Colour.Contrast(Palette.White, Palette.Of(tone).Strong) >= Least, $"white on {tone}"));
        Assert.True(Colour.Contrast(Palette.White, Palette.Brand) >= Least);
    }
}

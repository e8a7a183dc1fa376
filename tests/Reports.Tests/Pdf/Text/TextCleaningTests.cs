using System.Text;
using FineTuneAdvisor.Reports.Pdf.Fonts;
using FineTuneAdvisor.Reports.Pdf.Text;

namespace FineTuneAdvisor.Reports.Tests.Pdf.Text;

public class TextCleaningTests
{
    [Theory]
    [InlineData("a\tb\r\nc", "a b  c")]
    [InlineData("a\u2028b\u3000c\u0085d", "a b c d")]
    [InlineData("fine\u00ADtuning", "finetuning")]
    [InlineData("a\u200Bb\u200Cc\u200Dd\uFEFFe\u202Ef", "abcdef")]
    [InlineData("cafe\u0301", "caf\u00E9")]
    [InlineData("71\u00A0%", "71\u00A0%")]
    [InlineData("a\uFFFEb", "ab")]
    [InlineData("\0", " ")]
    public void What_cannot_be_set_goes_before_layout(string given, string expected)
    {
        Assert.Equal(expected, TextCleaning.Plain(given));
    }

    [Fact]
    public void Half_a_character_becomes_the_sign_for_one()
    {
        Assert.Equal("a\uFFFDb", TextCleaning.Plain("a\uD800b"));
    }

    [Fact]
    public void What_the_face_lacks_becomes_a_box_and_is_named_once()
    {
        var missing = new List<Rune>();

        Assert.Equal("□ok□□ ✓", TextCleaning.Drawable("漢ok字漢 ✓", Face.Regular, missing));
        Assert.Equal(["漢", "字"], missing.Select(rune => rune.ToString()));
    }

    [Theory]
    [InlineData((int)Face.Regular)]
    [InlineData((int)Face.Semibold)]
    [InlineData((int)Face.Bold)]
    [InlineData((int)Face.Italic)]
    public void Every_face_has_the_signs_of_a_report(int face)
    {
        const string signs = "✓✗?!–—−±×≥≤≠≈→€£$§°²½…•·’“”□\u00A0\u2011\u202F";

        Assert.All(signs.EnumerateRunes(), rune => Assert.True(FontFiles.Of((Face)face).Has(rune)));
    }
}

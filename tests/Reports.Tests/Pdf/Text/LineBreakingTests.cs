using System.Collections.Immutable;
using CsCheck;
using FineTuneAdvisor.Reports.Pdf.Fonts;
using FineTuneAdvisor.Reports.Pdf.Styling;
using FineTuneAdvisor.Reports.Pdf.Text;

namespace FineTuneAdvisor.Reports.Tests.Pdf.Text;

public class LineBreakingTests
{
    // Every digit of the regular face is 0.497 of the size wide, the blank 0.2.
    private static readonly TextStyle Ten = new(Face.Regular, 10, 14, Palette.Ink);

    [Fact]
    public void A_text_is_as_wide_as_its_advances()
    {
        // 4 digits x 4.97
        Assert.Equal(19.88, new Piece("2026", Ten).Width, 1e-9);
    }

    [Fact]
    public void A_line_draws_the_blank_at_its_end_and_does_not_count_it()
    {
        // 1111 2222 is 19.88 + 2.00 + 19.88 = 41.76; the third word is too much for 42.
        var lines = Break("1111 2222 3333", 42);

        Assert.Equal(["1111 2222 ", "3333"], lines.Select(TextOf));
        Assert.Equal(41.76, lines[0].Width, 1e-9);
    }

    [Fact]
    public void The_right_edge_is_as_even_as_the_fewest_lines_allow()
    {
        // Greedy would set "11 22", then "33333" and "4": a full line, then two poor ones of three anyway.
        var lines = Break("111111 2 333333 44", 45);

        Assert.Equal(2, lines.Length);
        Assert.Equal("111111 2 ", TextOf(lines[0]));
    }

    [Fact]
    public void A_heading_is_balanced()
    {
        // All four words and their blanks are 4 x 19.88 + 3 x 2: three would fit on a line of 66.
        Assert.Equal(["1111 2222 3333 ", "4444"], Break("1111 2222 3333 4444", 66).Select(TextOf));
        Assert.Equal(["1111 2222 ", "3333 4444"], Break("1111 2222 3333 4444", 66, isBalanced: true).Select(TextOf));
    }

    [Fact]
    public void A_word_wider_than_the_line_is_parted_at_its_signs()
    {
        Assert.Equal(["1111/", "2222.", "3333"], Break("1111/2222.3333", 26).Select(TextOf));
    }

    [Fact]
    public void A_word_without_signs_is_parted_between_characters()
    {
        // Five digits are 24.85.
        Assert.Equal(["12345", "67890", "12"], Break("123456789012", 25).Select(TextOf));
    }

    [Fact]
    public void Signs_part_no_word_that_fits()
    {
        Assert.Equal(["1-2 ", "3-4"], Break("1-2 3-4", 20).Select(TextOf));
    }

    [Fact]
    public void A_no_break_space_holds_words_together()
    {
        Assert.Equal(["1111 ", "22 33"], Break("1111 22\u00A033", 33).Select(TextOf));
    }

    [Fact]
    public void Nothing_is_one_empty_line()
    {
        Assert.Equal([""], Break("   ", 100).Select(TextOf));
    }

    [Fact]
    public void No_line_is_too_wide_and_no_letter_is_lost() =>
        Gen.Select(Gen.String[Gen.Char["ab /-._1"], 0, 120], Gen.Double[12, 200], Gen.Bool).Sample((text, width, isBalanced) =>
        {
            var lines = Break(text, width, isBalanced);

            Assert.All(lines, line => Assert.True(line.Width <= width + 1e-6));
            var words = string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            Assert.Equal(words, string.Concat(lines.Select(TextOf)));
        });

    private static ImmutableArray<TextLine> Break(string text, double width, bool isBalanced = false) =>
        LineBreaking.Break(Words.Of([new Piece(text, Ten)]), width, isBalanced);

    private static string TextOf(TextLine line) => string.Concat(line.Pieces.Select(piece => piece.Text));
}

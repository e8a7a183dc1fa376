using System.Collections.Immutable;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Graphics.Operations.TextShowing;

namespace FineTuneAdvisor.Reports.Tests.Pdf;

/// <summary>What a page's content stream says, operator by operator.</summary>
internal static class PageContent
{
    private static readonly ImmutableArray<string> Painting = ["Tj", "TJ", "'", "\"", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do"];

    /// <summary>Marked content and text objects nest, and nothing is painted outside marked content.</summary>
    public static void AssertNested(Page page)
    {
        var open = new Stack<string>();
        foreach (var operation in page.Operations.Select(operation => operation.Operator))
        {
            switch (operation)
            {
                case "BT" or "BMC" or "BDC":
                    open.Push(operation);
                    break;
                case "ET":
                    Assert.Equal("BT", open.Pop());
                    break;
                case "EMC":
                    Assert.NotEqual("BT", open.Pop());
                    break;
                case var paint when Painting.Contains(paint):
                    Assert.Contains(open, item => item != "BT");
                    break;
            }
        }

        Assert.Empty(open);
    }

    /// <summary>The numbers of all glyphs shown; 0 stands for one that the font lacks.</summary>
    public static IEnumerable<int> Glyphs(Page page) => page.Operations
        .OfType<ShowText>()
        .SelectMany(show => show.Bytes.ToArray().Chunk(2))
        .Select(glyph => (glyph[0] << 8) | glyph[1]);
}

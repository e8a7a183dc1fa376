using System.Text.RegularExpressions;
using FineTuneAdvisor.Reports.Composing;
using FineTuneAdvisor.Reports.Pdf;
using FineTuneAdvisor.Reports.Tests.Fixture;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace FineTuneAdvisor.Reports.Tests.Pdf;

/// <summary>The decision stands on page one, whatever the team calls its proposal: what follows begins on page two.</summary>
public sealed partial class FirstPageTests
{
    private static readonly string LongTitle = string.Join(' ', Enumerable.Repeat("Triage of tickets by topic and urgency", 4))[..120];
    private static readonly string LongWord = new('W', 80);
    private static readonly string LongTeam = string.Join(' ', Enumerable.Repeat("Department for the handling of everything that arrives", 4))[..120];

    public static TheoryData<string> Examples => [.. Shipped.Examples];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Page_one_holds_the_decision_of_an_example(string example) => HoldsTheDecision(example, text => text);

    [Theory]
    [MemberData(nameof(Examples))]
    public void Page_one_holds_the_decision_under_a_title_of_three_lines(string example) => HoldsTheDecision(example, text => Titled(text, LongTitle));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Page_one_holds_the_decision_where_title_and_team_run_on(string example) => HoldsTheDecision(
        example,
        text => TeamLine().Replace(Titled(text, $"{LongTitle[..39]} {LongWord}"), "  team: " + LongTeam, 1));

    private static void HoldsTheDecision(string example, Func<string, string> change)
    {
        var document = ReportComposer.Compose(Shipped.Example(example, change), "en");
        foreach (var paper in new[] { PaperSize.A4, PaperSize.Letter })
        {
            using var file = PdfDocument.Open(PdfRenderer.Render(document, paper));

            // The running header stands above it in smaller letters.
            Assert.Equal("What it costs", string.Join(' ', Words(file.GetPage(2)).TakeWhile(word => word.Letters[0].PointSize > 14).Select(word => word.Text)));
        }
    }

    private static IEnumerable<Word> Words(Page page) => page.GetWords().SkipWhile(word => word.Letters[0].PointSize < 10);

    private static string Titled(string text, string title) => TitleLine().Replace(text, "  title: " + title, 1);

    [GeneratedRegex(@"^  title: .*$", RegexOptions.Multiline)]
    private static partial Regex TitleLine();

    [GeneratedRegex(@"^  team: .*$", RegexOptions.Multiline)]
    private static partial Regex TeamLine();
}

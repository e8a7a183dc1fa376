using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Pdf.Arrange;
using FineTuneAdvisor.Reports.Pdf.Styling;
using FineTuneAdvisor.Reports.Pdf.Text;

namespace FineTuneAdvisor.Reports.Pdf.Draw;

/// <summary>Header and footer. The first page has no header but a bar of colour: the title stands there already.</summary>
internal sealed class RunningLines(RunningText running, Sheet sheet, int pageCount, TextSetter text)
{
    private const double HeaderTop = 30;
    private const double HeaderRule = 46;
    private const double Rule = 0.5;
    private const double MostForRight = 0.45;

    private double FooterTop => sheet.Height - 38;

    private double FooterRule => sheet.Height - 46;

    /// <param name="number">Of the page, from 1.</param>
    public (IEnumerable<Ink.Fill> Fills, IEnumerable<Ink.Text> Texts) Of(int number)
    {
        var pageOf = running.PageOf.Replace("{0}", Text(number), StringComparison.Ordinal).Replace("{1}", Text(pageCount), StringComparison.Ordinal);
        var footer = Line(running.FooterLeft, pageOf, FooterTop);
        return number == 1
            ? ([new Ink.Fill(0, 0, sheet.Width, Spacing.FirstPageBar, Palette.Brand), RuleAt(FooterRule)], footer)
            : ([RuleAt(HeaderRule), RuleAt(FooterRule)], [.. Line(running.HeaderLeft, running.HeaderRight, HeaderTop), .. footer]);
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private Ink.Fill RuleAt(double top) => new(Spacing.SideMargin, top, sheet.TextWidth, Rule, Palette.Hairline);

    private IEnumerable<Ink.Text> Line(string left, string right, double top)
    {
        var end = text.Line(right, Typography.Running, MostForRight * sheet.TextWidth);
        var start = text.Line(left, Typography.Running, sheet.TextWidth - end.Width - 12);
        return [new Ink.Text(start, Spacing.SideMargin, top), new Ink.Text(end, sheet.Right - end.Width, top)];
    }
}

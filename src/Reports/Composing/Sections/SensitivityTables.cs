using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Economics.Sensitivity;
using FineTuneAdvisor.Facts.Units;
using FineTuneAdvisor.Reports.Composing.Charts;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Reports.Document;

namespace FineTuneAdvisor.Reports.Composing.Sections;

/// <summary>Each unknown by itself: how far it moves the net benefit, what it is worth to know, and where another option takes over.</summary>
internal static class SensitivityTables
{
    // What moves less than the tenth decides nothing; the JSON result has them all.
    private const int MostSwings = 10;
    private const int MostTurnings = 12;

    public static IEnumerable<Block> Of(Telling telling, RiskAnalysis risk)
    {
        var words = telling.Words;
        if (!risk.Swings.IsEmpty)
        {
            yield return new Heading(3, words.Text("heading.swings"));
            if (TornadoChart.Of(telling, risk, MostSwings) is { } tornado)
            {
                yield return tornado;
            }

            var isWorthKnown = risk.Uncertainty.Worth.Any(worth => worth.Amount > 0m);
            yield return Swings(words, risk, isWorthKnown);
            if (!risk.Uncertainty.Worth.IsEmpty)
            {
                yield return new Paragraph([words.Text(isWorthKnown ? "sentence.swingsWorth" : "sentence.swingsWorthNothing")], ParagraphRole.Small);
            }
        }

        if (!risk.TurningValues.IsEmpty)
        {
            yield return new Heading(3, words.Text("heading.turning"));
            yield return Turning(telling, risk);
        }
    }

    private static Table Swings(Words words, RiskAnalysis risk, bool isWorthKnown) => new(
        words.Text("heading.swingsCaption"),
        [
            new Column(words.Text("column.unknown"), IsRowHeader: true),
            new Column(words.Text("column.span"), ColumnAlign.End),
            new Column(words.Text("column.netBenefitAtLow"), ColumnAlign.End),
            new Column(words.Text("column.netBenefitAtHigh"), ColumnAlign.End),
            .. isWorthKnown ? [new Column(words.Text("column.worth"), ColumnAlign.End)] : Array.Empty<Column>(),
        ],
        [.. risk.Swings.Take(MostSwings).Select(swing => Row(words, risk, swing, isWorthKnown))]);

    private static Row Row(Words words, RiskAnalysis risk, Swing swing, bool isWorthKnown)
    {
        var unit = words.Fact(swing.Name)!.Unit!;
        return new Row(
        [
            Sentences.Capital(words.NameOf(swing.Name)),
            words.Text("value.span", ("low", new Digits(swing.Low.Value, unit, nameof(Ends))), ("high", new Amount(swing.High.Value, unit, nameof(Ends)))),
            words.Value(swing.Low.NetBenefit, Unit.Usd),
            words.Value(swing.High.NetBenefit, Unit.Usd),
            .. isWorthKnown ? [words.Value(risk.Uncertainty.WorthOf(swing.Name)?.Amount, Unit.Usd)] : Array.Empty<Cell>(),
        ]);
    }

    private static Table Turning(Telling telling, RiskAnalysis risk)
    {
        var words = telling.Words;
        return new Table(
            words.Text("heading.turningCaption", ("name", words.Text("sentence.quotedOption", ("name", telling.Conclusions.OptionName(risk.TurningValues[0].BestNow))))),
            [
                new Column(words.Text("column.answer"), IsRowHeader: true),
                new Column(words.Text("column.now"), ColumnAlign.End),
                new Column(words.Text("column.turnsAt"), ColumnAlign.End),
                new Column(words.Text("column.thenBest")),
            ],
            [.. risk.TurningValues.OrderBy(Distance).Take(MostTurnings).Select(turning => Row(telling, turning))]);
    }

    // The change, as a multiple of the answer; what is 0 now has no multiple and comes last.
    private static decimal Distance(TurningValue turning) => turning.From == 0m ? decimal.MaxValue : Math.Abs((turning.To - turning.From) / turning.From);

    private static Row Row(Telling telling, TurningValue turning)
    {
        var words = telling.Words;
        var compared = words.Compared([turning.From, turning.To], words.Fact(turning.Answer)!.Unit!);
        return new Row([Sentences.Capital(words.NameOf(turning.Answer)), compared[0], compared[1], Sentences.Capital(telling.Conclusions.OptionName(turning.Best))]);
    }
}

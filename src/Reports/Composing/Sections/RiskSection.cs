using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Facts.Units;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Reports.Document;

namespace FineTuneAdvisor.Reports.Composing.Sections;

/// <summary>What is not known and what it does: the options over random futures, bills above plan, an early end.</summary>
internal static class RiskSection
{
    // A table of every month would hide what it shows.
    private const int MonthsBetweenLosses = 6;

    public static IEnumerable<Block> Of(Telling telling)
    {
        if (telling.Assessment.Economics.Risk is not { } risk)
        {
            yield break;
        }

        var words = telling.Words;
        yield return new Heading(2, words.Text("heading.risk"), Anchors.Risk);
        if (risk.Uncertainty.Options.Any(option => option.P50 is not null))
        {
            yield return new Paragraph([words.Text("sentence.risk", ("draws", words.Value(risk.Uncertainty.Draws, Unit.Number)))]);
            yield return Outlooks(telling, risk);
            yield return new Paragraph([words.Text("sentence.outlooksRead")], ParagraphRole.Small);
            if (telling.Assessment.Conclusions.Verdict.RecommendedOption is { } recommended && !IsBest(recommended, risk))
            {
                yield return new Paragraph([words.Text("sentence.verdictAndOdds")]);
            }
        }
        else
        {
            yield return new Paragraph([words.Text("sentence.noOutlook")]);
        }

        if (words.Text("sentence.yearAndPeriod") is { Length: > 0 } yearAndPeriod)
        {
            yield return new Paragraph([yearAndPeriod]);
        }

        foreach (var block in SensitivityTables.Of(telling, risk))
        {
            yield return block;
        }

        if (Contingencies(telling, risk) is { Rows.IsEmpty: false } contingencies)
        {
            yield return new Heading(3, words.Text("heading.contingencies"));
            yield return contingencies;
        }

        if (!risk.Losses.IsEmpty)
        {
            yield return new Heading(3, words.Text("heading.losses"));
            yield return Losses(telling, risk);
            yield return new Paragraph([words.Text("sentence.losses")], ParagraphRole.Small);
        }
    }

    // Best most often, and with the answers as they are.
    private static bool IsBest(string recommended, RiskAnalysis risk) =>
        risk.TurningValues.All(turning => turning.BestNow == recommended)
        && risk.Uncertainty.Options.MaxBy(option => option.ProbabilityBest ?? 0m)!.Id == recommended;

    private static Table Outlooks(Telling telling, RiskAnalysis risk)
    {
        var words = telling.Words;
        string Money(decimal? amount) => words.Value(amount, Unit.Usd);
        return new Table(
            words.Text("heading.outlookCaption"),
            [
                new Column(words.Text("column.option"), IsRowHeader: true),
                new Column(words.Text("column.p10"), ColumnAlign.End),
                new Column(words.Text("column.p50"), ColumnAlign.End),
                new Column(words.Text("column.p90"), ColumnAlign.End),
                new Column(words.Text("column.probabilityBest"), ColumnAlign.End),
                new Column(words.Text("column.expectedRegret"), ColumnAlign.End),
            ],
            [
                .. risk.Uncertainty.Options.Where(option => option.P50 is not null).Select(option => new Row(
                    [
                        Sentences.Capital(telling.Conclusions.OptionName(option.Id)),
                        Money(option.P10),
                        Money(option.P50),
                        Money(option.P90),
                        option.ProbabilityBest is null ? words.Text("value.notRanked") : words.Value(option.ProbabilityBest, Unit.Share),
                        option.ExpectedRegret is null ? words.Text("value.notRanked") : Money(option.ExpectedRegret),
                    ],
                    option.Id == telling.Assessment.Conclusions.Verdict.RecommendedOption)),
            ]);
    }

    private static Table Contingencies(Telling telling, RiskAnalysis risk)
    {
        var words = telling.Words;
        var known = risk.Contingencies[0].Options.Where(option => option.TotalCost is not null).Select(option => option.Id);
        return new Table(
            words.Text("heading.contingenciesCaption"),
            [
                new Column(words.Text("column.option"), IsRowHeader: true),
                .. risk.Contingencies.Select(scenario => new Column(words.Text("column.contingency", ("multiplier", words.Value(scenario.Multiplier, Unit.Multiplier))), ColumnAlign.End)),
            ],
            [
                .. known.Select(id => new Row(
                [
                    Sentences.Capital(telling.Conclusions.OptionName(id)),
                    .. risk.Contingencies.Select(scenario => (Cell)words.Value(scenario.Options.First(option => option.Id == id).TotalCost, Unit.Usd)),
                ])),
            ]);
    }

    private static Table Losses(Telling telling, RiskAnalysis risk)
    {
        var words = telling.Words;
        var last = risk.Losses[^1].Month;
        // Once earned back it stays so: later months would only repeat a zero.
        var told = risk.Losses.Where(loss => loss.Month % MonthsBetweenLosses == 0 || loss.Month == last).ToList();
        var earnedBack = told.FindIndex(loss => loss.Loss == 0m);
        return new Table(
            words.Text("heading.lossesCaption"),
            [
                new Column(words.Text("column.endsAfter"), IsRowHeader: true),
                new Column(words.Text("column.loss"), ColumnAlign.End),
            ],
            [
                .. told
                    .Take(earnedBack < 0 ? told.Count : earnedBack + 1)
                    .Select(loss => new Row([words.Value(loss.Month, Unit.Months), words.Value(loss.Loss, Unit.Usd)])),
            ]);
    }
}

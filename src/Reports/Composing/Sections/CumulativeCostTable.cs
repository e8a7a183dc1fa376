using FineTuneAdvisor.Facts.Units;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Reports.Document;

namespace FineTuneAdvisor.Reports.Composing.Sections;

/// <summary>What every option has cost by the end of each year: the numbers behind the chart.</summary>
internal static class CumulativeCostTable
{
    private const int MonthsBetween = 12;
    private const int MostMonths = 6;

    public static Table Of(Telling telling)
    {
        var (words, costs) = (telling.Words, telling.Assessment.Economics.CumulativeCosts);
        var last = costs[0].ByMonth.Length - 1;
        var every = MonthsBetween * Math.Max(1, (int)Math.Ceiling((double)last / (MonthsBetween * (MostMonths - 1))));
        var months = Enumerable.Range(0, last + 1).Where(month => month % every == 0).Append(last).Distinct().ToList();
        return new Table(
            words.Text("heading.cumulativeCaption"),
            [
                new Column(words.Text("column.option"), IsRowHeader: true),
                .. months.Select(month => new Column(words.Value(month, Unit.Number), ColumnAlign.End)),
            ],
            [
                .. costs.Select(cost => new Row(
                    [Sentences.Capital(telling.Conclusions.OptionName(cost.Option)), .. months.Select(month => (Cell)words.Value(cost.ByMonth[month], Unit.Usd))],
                    cost.Option == telling.Assessment.Conclusions.Verdict.RecommendedOption)),
            ]);
    }
}

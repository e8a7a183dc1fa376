using FineTuneAdvisor.Facts.Units;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Changes;

namespace FineTuneAdvisor.Reports.Composing.Charts;

/// <summary>The verdict over volume and commitment: a cell for every point, today's with a frame.</summary>
internal static class VerdictMapChart
{
    private const double Left = 66;
    private const double Top = 4;
    private const double CellHeight = 19;

    public static Illustration? Of(Telling telling)
    {
        var map = telling.Assessment.Map.Value;
        if (map.Outcomes.IsEmpty || map.RequestsPerDay.IsEmpty)
        {
            return null;
        }

        var words = telling.Words;
        var (drawing, cellWidth) = (new Drawing(), (Drawing.Width - Left) / map.RequestsPerDay.Length);
        var bottom = Top + (map.Months.Length * CellHeight);
        for (var row = 0; row < map.Months.Length; row++)
        {
            // The longest commitment on top.
            var top = bottom - ((row + 1) * CellHeight);
            drawing.Label(words.Value(map.Months[row], Unit.Months), Left - 6, top + 12.5, LabelRole.Tick, LabelAnchor.End);
            for (var column = 0; column < map.RequestsPerDay.Length; column++)
            {
                var outcome = map.Outcomes[row][column];
                var left = Left + (column * cellWidth);
                drawing.Box(left, top, cellWidth, CellHeight, Tint(outcome), new Stroke(ChartColour.Paper, 1.5));
                drawing.Label(words.Text($"label.outcome.{TextKey.Of(outcome)}"), left + (cellWidth / 2), top + 12.5, LabelRole.Tick, LabelAnchor.Middle, Strong(outcome));
            }
        }

        if (map.RequestsNow is { } requests && map.MonthsNow is { } months)
        {
            Frame(drawing, map, requests, months, cellWidth, bottom);
        }

        for (var column = 0; column < map.RequestsPerDay.Length; column++)
        {
            drawing.Label(words.Value(map.RequestsPerDay[column], Unit.Number), Left + ((column + 0.5) * cellWidth), bottom + 10, LabelRole.Tick, LabelAnchor.Middle);
        }

        drawing.Label(words.Text("label.chart.map"), Left + ((Drawing.Width - Left) / 2), bottom + 21, LabelRole.AxisName, LabelAnchor.Middle);
        return new Illustration("verdict-by-volume-and-commitment", Title(telling, map), Alternative(words, map), drawing.Finish(bottom + 24));
    }

    private static void Frame(Drawing drawing, VerdictMap map, decimal requests, decimal months, double cellWidth, double bottom)
    {
        var (column, row) = (map.RequestsPerDay.IndexOf(requests), map.Months.IndexOf(months));
        if (column >= 0 && row >= 0)
        {
            var outcome = map.Outcomes[row][column];
            drawing.Box(Left + (column * cellWidth) + 1, bottom - ((row + 1) * CellHeight) + 1, cellWidth - 2, CellHeight - 2, Tint(outcome), new Stroke(ChartColour.Ink, 1.5));
        }
    }

    // One verdict everywhere, or the nearest point that has the best one.
    private static string Title(Telling telling, VerdictMap map)
    {
        var words = telling.Words;
        var points = Enumerable.Range(0, map.Months.Length).SelectMany(row => Enumerable.Range(0, map.RequestsPerDay.Length).Select(column => (Row: row, Column: column))).ToList();
        var best = points.Min(point => map.Outcomes[point.Row][point.Column]);
        if (points.TrueForAll(point => map.Outcomes[point.Row][point.Column] == best))
        {
            return words.Text("sentence.chart.mapSame", ("word", Word(words, best)));
        }

        var (nowRow, nowColumn) = (map.MonthsNow is { } months ? map.Months.IndexOf(months) : 0, map.RequestsNow is { } requests ? map.RequestsPerDay.IndexOf(requests) : 0);
        var nearest = points.Where(point => map.Outcomes[point.Row][point.Column] == best).MinBy(point => (Math.Abs(point.Row - nowRow) + Math.Abs(point.Column - nowColumn), point.Row));
        return words.Text(
            telling.Assessment.Conclusions.Verdict.Outcome == best ? "sentence.chart.mapBest" : "sentence.chart.map",
            ("word", Word(words, best)),
            ("value", words.Value(map.RequestsPerDay[nearest.Column], Unit.RequestsPerDay)),
            ("month", words.Value(map.Months[nearest.Row], Unit.Months)));
    }

    private static string Alternative(Words words, VerdictMap map) =>
        words.Text("sentence.chart.mapAlternative", ("words", words.List(map.Months.Select((_, row) => Row(words, map, row)))));

    private static string Row(Words words, VerdictMap map, int row)
    {
        var points = map.RequestsPerDay.Select((requests, column) => words.Text(
            "sentence.chart.mapPoint",
            ("value", words.Value(requests, Unit.Number)),
            ("word", Word(words, map.Outcomes[row][column]))));
        return words.Text("sentence.chart.mapRow", ("month", words.Value(map.Months[row], Unit.Months)), ("words", words.List(points)));
    }

    private static string Word(Words words, Outcome outcome) => Sentences.Small(words.Text($"outcome.{TextKey.Of(outcome)}"));

    private static ChartColour Tint(Outcome outcome) => Tones.Of(outcome) switch
    {
        Tone.Good => ChartColour.GoodTint,
        Tone.Info => ChartColour.InfoTint,
        Tone.Caution => ChartColour.CautionTint,
        _ => ChartColour.BadTint,
    };

    private static ChartColour Strong(Outcome outcome) => Tones.Of(outcome) switch
    {
        Tone.Good => ChartColour.Good,
        Tone.Info => ChartColour.Info,
        Tone.Caution => ChartColour.Caution,
        _ => ChartColour.Bad,
    };
}

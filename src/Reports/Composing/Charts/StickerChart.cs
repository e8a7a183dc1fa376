using FineTuneAdvisor.Facts.Units;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Reports.Document;

namespace FineTuneAdvisor.Reports.Composing.Charts;

/// <summary>The price of one training run beside what the first year costs, tuned and untuned.</summary>
internal static class StickerChart
{
    private const double BarLeft = 118;
    private const double BarHeight = 18;
    private const double Pitch = 34;
    private const double RoomForTotals = 62;

    private sealed record Part(string Name, decimal Amount, ChartColour Colour);

    public static Illustration? Of(Telling telling)
    {
        var (words, figures) = (telling.Words, telling.Assessment.Economics.Figures);
        decimal? Amount(string name) => figures.Find(name)?.Value;
        if (Amount("costPerRun") is not { } run
            || Amount("oneOffCost") is not { } oneOff
            || Amount("annualInferenceCost.candidate") is not { } inference
            || Amount("runningCost") is not { } running
            || Amount("firstYearCost.candidate") is not { } tuned)
        {
            return null;
        }

        Part[] first =
        [
            new(words.Text("label.chart.inference"), inference, ChartColour.Part1),
            new(words.Text("label.chart.oneOff"), oneOff, ChartColour.Part3),
            new(words.Text("label.chart.running"), running, ChartColour.Part5),
        ];
        (string Name, decimal Total, Part[] Parts)[] bars =
        [
            (words.Text("label.chart.run"), run, [new Part("", run, ChartColour.Bad)]),
            (words.Text("label.chart.tunedYear"), tuned, first),
            .. Amount("firstYearCost.baseline") is { } untuned ? [(words.Text("label.chart.untunedYear"), untuned, [first[0] with { Amount = untuned }])] : Array.Empty<(string, decimal, Part[])>(),
        ];

        var axis = new Axis(0, (double)bars.Max(bar => bar.Total), BarLeft, Drawing.Width - RoomForTotals);
        var drawing = new Drawing();
        for (var index = 0; index < bars.Length; index++)
        {
            Bar(drawing, words, axis, bars[index], 4 + (index * Pitch));
        }

        var told = first.Where(part => part.Amount > 0m).Select(part => words.Text("sentence.chart.part", ("name", part.Name), ("amount", words.Value(part.Amount, Unit.Usd))));
        return new Illustration(
            "sticker-and-first-year",
            words.Text("sentence.chart.sticker"),
            words.Text("sentence.chart.stickerAlternative", ("words", words.List(told))),
            drawing.Finish(4 + (bars.Length * Pitch)));
    }

    private static void Bar(Drawing drawing, Words words, Axis axis, (string Name, decimal Total, Part[] Parts) bar, double top)
    {
        drawing.Label(bar.Name, BarLeft - 8, top + 12.5, LabelRole.Direct, LabelAnchor.End);
        var (reached, labelled) = (0m, BarLeft);
        foreach (var part in bar.Parts.Where(part => part.Amount > 0m))
        {
            var (left, right) = (axis.At(reached), axis.At(reached + part.Amount));
            reached += part.Amount;

            // One run against a year may be too thin to see at all.
            drawing.Box(left, top, Math.Max(right - left, 1), BarHeight, part.Colour);
            var text = words.Text("sentence.chart.part", ("name", part.Name), ("amount", words.Value(part.Amount, Unit.Usd)));
            if (part.Name.Length > 0)
            {
                // Under its part, or as near to it as the labels before it leave room.
                var start = Math.Max(left, labelled);
                drawing.Label(text, start, top + BarHeight + 9, LabelRole.Tick);
                labelled = start + LabelSize.Width(text, LabelRole.Tick) + 6;
            }
        }

        drawing.Label(words.Value(bar.Total, Unit.Usd), Math.Max(axis.At(bar.Total), BarLeft + 1) + 6, top + 12.5, LabelRole.Strong);
    }
}

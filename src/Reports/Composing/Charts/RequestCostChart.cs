using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Inference;
using FineTuneAdvisor.Facts.Units;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Reports.Document;

namespace FineTuneAdvisor.Reports.Composing.Charts;

/// <summary>What one request costs, untuned and tuned, stacked by the parts of it.</summary>
internal static class RequestCostChart
{
    private const double BarLeft = 60;
    private const double BarHeight = 20;
    private const double Pitch = 32;
    private const double RoomForTotals = 62;

    public static Illustration? Of(Telling telling)
    {
        var (words, economics) = (telling.Words, telling.Assessment.Economics);
        (string Name, ImmutableArray<PartCost> Parts)[] bars =
        [
            (words.Text("label.chart.untuned"), economics.UntunedRequest),
            (words.Text("label.chart.tuned"), economics.TunedRequest),
        ];
        bars = [.. bars.Where(bar => bar.Parts.Sum(part => part.Cost) > 0m)];
        if (bars.Length == 0)
        {
            return null;
        }

        var axis = new Axis(0, (double)bars.Max(bar => bar.Parts.Sum(part => part.Cost)), BarLeft, ChartMarks.Width - RoomForTotals);
        var marks = new ChartMarks();
        for (var index = 0; index < bars.Length; index++)
        {
            Bar(marks, words, axis, bars[index].Name, bars[index].Parts, 4 + (index * Pitch));
        }

        var largest = bars[^1].Parts.MaxBy(part => part.Cost)!;
        return new Illustration(
            "cost-of-a-request",
            words.Text(
                "sentence.chart.request",
                ("name", Name(words, largest.Part)),
                ("value", words.Value(largest.Cost / bars[^1].Parts.Sum(part => part.Cost), Unit.Share)),
                ("state", Sentences.Small(bars[^1].Name))),
            words.Text("sentence.chart.requestAlternative", ("words", words.List(bars.Select(bar => Told(words, bar.Name, bar.Parts))))),
            marks.Finish(Key(marks, words, bars, 4 + (bars.Length * Pitch))));
    }

    private static void Bar(ChartMarks marks, Words words, Axis axis, string name, ImmutableArray<PartCost> parts, double top)
    {
        marks.Label(name, BarLeft - 8, top + 13.5, LabelRole.Direct, LabelAnchor.End);
        var reached = 0m;
        foreach (var part in parts)
        {
            var (left, right) = (axis.At(reached), axis.At(reached + part.Cost));
            reached += part.Cost;
            marks.Box(left, top, right - left, BarHeight, Colour(part.Part), new Stroke(ChartColour.Paper, 0.75));
        }

        marks.Label(words.Value(reached, Unit.UsdPerRequest), axis.At(reached) + 6, top + 13.5, LabelRole.Strong);
    }

    // Names of the parts in their order, line after line; gives back where they end.
    private static double Key(ChartMarks marks, Words words, (string Name, ImmutableArray<PartCost> Parts)[] bars, double top)
    {
        var (x, y) = (BarLeft, top + 4);
        foreach (var part in bars.SelectMany(bar => bar.Parts).Select(part => part.Part).Distinct().Order())
        {
            var costs = bars.Select(bar => bar.Parts.FirstOrDefault(candidate => candidate.Part == part)?.Cost ?? 0m).ToImmutableArray();
            var amounts = words.Compared([.. costs.Select(cost => (decimal?)cost)], Unit.UsdPerRequest);
            var text = amounts.Length == 1
                ? words.Text("sentence.chart.part", ("name", Name(words, part)), ("amount", amounts[0]))
                : words.Text("sentence.chart.partOfBoth", ("name", Name(words, part)), ("from", amounts[0]), ("to", amounts[1]));
            var width = ChartMarks.KeyText + LabelSize.Width(text, LabelRole.Tick) + 10;
            if (x + width > ChartMarks.Width && x > BarLeft)
            {
                (x, y) = (BarLeft, y + LabelSize.Leading + 2);
            }

            marks.Key(text, x, y, Colour(part));
            x += width;
        }

        return y + LabelSize.Leading + 2;
    }

    private static string Told(Words words, string name, ImmutableArray<PartCost> parts) => words.Text(
        "sentence.chart.bar",
        ("name", name),
        ("amount", words.Value(parts.Sum(part => part.Cost), Unit.UsdPerRequest)),
        ("words", words.List(parts.Select(part => words.Text("sentence.chart.part", ("name", Name(words, part.Part)), ("amount", words.Value(part.Cost, Unit.UsdPerRequest)))))));

    private static string Name(Words words, RequestPart part) => words.Text($"label.part.{TextKey.Of(part)}");

    private static ChartColour Colour(RequestPart part) => part switch
    {
        RequestPart.SystemPrompt or RequestPart.FixedPrompt => ChartColour.Part1,
        RequestPart.FewShot => ChartColour.Part2,
        RequestPart.Retrieved => ChartColour.Part3,
        RequestPart.History => ChartColour.Part4,
        RequestPart.User => ChartColour.Part5,
        RequestPart.Growth => ChartColour.Part6,
        RequestPart.Output => ChartColour.Part7,
        _ => ChartColour.Part8,
    };
}

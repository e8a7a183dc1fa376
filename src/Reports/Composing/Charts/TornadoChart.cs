using System.Collections.Immutable;
using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Economics.Sensitivity;
using FineTuneAdvisor.Facts.Units;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Reports.Document;

namespace FineTuneAdvisor.Reports.Composing.Charts;

/// <summary>How far each unknown by itself moves the net benefit of the proposed option: a bar from the value at its low end to that at its high end.</summary>
internal static class TornadoChart
{
    private const double NamesEnd = 176;
    private const double Left = 232;
    private const double Right = 424;
    private const double Top = 20;
    private const double Pitch = 17;
    private const double PitchOfTwoLines = 22;
    private const double BarHeight = 10;
    private const double Baseline = 8;

    // Beside the value as answered, above the names.
    private const double KeyTop = Top - 15;

    public static Illustration? Of(Telling telling, RiskAnalysis risk, int most)
    {
        var swings = risk.Swings.Take(most).ToImmutableArray();
        if (swings.IsEmpty || telling.Assessment.Economics.Figures.Find("netPresentBenefit")?.Value is not { } middle)
        {
            return null;
        }

        var words = telling.Words;
        var ends = swings.SelectMany(swing => new[] { swing.Low.NetBenefit, swing.High.NetBenefit }).Append(middle).Select(end => (double)end).ToList();
        var axis = new Axis(ends.Min(), ends.Max(), Left, Right);
        var marks = new ChartMarks();
        ImmutableArray<ImmutableArray<string>> names = [.. swings.Select(swing => LabelSize.Lines(Sentences.Capital(words.NameOf(swing.Name)), NamesEnd, LabelRole.Direct))];
        var pitch = names.Any(lines => lines.Length > 1) ? PitchOfTwoLines : Pitch;
        var bottom = Top + (swings.Length * pitch);
        marks.Line(axis.At(middle), Top - 4, axis.At(middle), bottom, ChartColour.Axis, 1);
        marks.Label(words.Text("sentence.chart.middle", ("value", words.Value(middle, Unit.Usd))), axis.At(middle), Top - 8, LabelRole.Tick, LabelAnchor.Middle);
        if (axis.Low < 0 && axis.High > 0)
        {
            marks.Line(axis.At(0.0), Top - 2, axis.At(0.0), bottom, ChartColour.Bad, 0.75, StrokePattern.Dashed);
            marks.Label(words.Value(0m, Unit.Usd), axis.At(0.0), bottom + 8, LabelRole.Tick, LabelAnchor.Middle);
        }

        for (var index = 0; index < swings.Length; index++)
        {
            var top = Top + (index * pitch);
            marks.Label(names[index], NamesEnd, top + Baseline - ((names[index].Length - 1) * LabelSize.Leading / 2), LabelRole.Direct, LabelAnchor.End);
            Bar(marks, words, axis, swings[index], (double)middle, top);
        }

        Key(marks, words);
        var widest = swings[0];
        return new Illustration(
            "what-moves-the-result",
            words.Text(
                "sentence.chart.tornado",
                ("name", Sentences.Capital(words.NameOf(widest.Name))),
                ("from", words.Value(Math.Min(widest.Low.NetBenefit, widest.High.NetBenefit), Unit.Usd)),
                ("to", words.Value(Math.Max(widest.Low.NetBenefit, widest.High.NetBenefit), Unit.Usd))),
            words.Text("sentence.chart.tornadoAlternative", ("value", words.Value(middle, Unit.Usd)), ("words", words.List(swings.Select(swing => words.Text(
                "sentence.chart.swing",
                ("name", words.NameOf(swing.Name)),
                ("from", words.Value(swing.Low.NetBenefit, Unit.Usd)),
                ("to", words.Value(swing.High.NetBenefit, Unit.Usd))))))),
            marks.Finish(bottom + 14));
    }

    private static void Bar(ChartMarks marks, Words words, Axis axis, Swing swing, double middle, double top)
    {
        Half((double)swing.Low.NetBenefit, ChartColour.Part2);
        Half((double)swing.High.NetBenefit, ChartColour.Part6);
        var (least, greatest) = (Math.Min(swing.Low.NetBenefit, swing.High.NetBenefit), Math.Max(swing.Low.NetBenefit, swing.High.NetBenefit));
        marks.LabelOnPaper(words.Value(least, Unit.Usd), axis.At(Math.Min((double)least, middle)) - 4, top + Baseline, LabelRole.Tick, LabelAnchor.End);
        marks.LabelOnPaper(words.Value(greatest, Unit.Usd), axis.At(Math.Max((double)greatest, middle)) + 4, top + Baseline, LabelRole.Tick, LabelAnchor.Start);

        void Half(double end, ChartColour colour)
        {
            var (from, to) = (axis.At(Math.Min(end, middle)), axis.At(Math.Max(end, middle)));
            marks.Box(from, top, Math.Max(to - from, 0.5), BarHeight, colour);
        }
    }

    private static void Key(ChartMarks marks, Words words)
    {
        marks.Key(words.Text("label.chart.atLow"), 0, KeyTop, ChartColour.Part2);
        marks.Key(words.Text("label.chart.atHigh"), 70, KeyTop, ChartColour.Part6);
    }
}

using System.Collections.Immutable;
using FineTuneAdvisor.Economics.CashFlow;
using FineTuneAdvisor.Economics.Options;
using FineTuneAdvisor.Facts.Units;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Reports.Document;

namespace FineTuneAdvisor.Reports.Composing.Charts;

/// <summary>What the options have cost by the end of each month, where they break even, when the commitment ends and when their base models retire.</summary>
internal sealed class CumulativeCostChart
{
    private const double Left = 54;
    private const double Right = 352;
    private const double Top = 26;
    private const double Bottom = 196;
    private const double Height = 222;
    private const int MonthsBetweenMarks = 6;
    private const int MonthsBetweenCloseMarks = 2;
    private const int MonthsMarkedClosely = 12;

    // More lines than these hide each other; the table has them all.
    private const int MostOthers = 1;

    private readonly Telling _telling;
    private readonly ChartMarks _marks = new();
    private readonly Axis _months;
    private readonly Axis _money;

    private CumulativeCostChart(Telling telling, ImmutableArray<Course> courses)
    {
        _telling = telling;
        _months = new Axis(0, courses[0].Cost.ByMonth.Length - 1, Left, Right);
        _money = Axis.Covering(0, (double)courses.Max(course => course.Cost.ByMonth.Max()), Bottom, Top, most: 5);
    }

    private sealed record Course(CumulativeCost Cost, string Name, ChartColour Colour, double Width, StrokePattern Pattern);

    private Words Words => _telling.Words;

    public static Illustration? Of(Telling telling)
    {
        var courses = Courses(telling);
        if (courses.Length < 2 || courses[0].Cost.ByMonth.Length < 2 || courses.All(course => course.Cost.ByMonth.Max() <= 0m))
        {
            return null;
        }

        var (proposed, other) = (courses[0], courses[1]);
        var chart = new CumulativeCostChart(telling, courses);
        var breakEven = proposed.Cost.NoDearerFrom(other.Cost);
        chart.Draw(courses, breakEven);
        return new Illustration("cumulative-cost", chart.Title(proposed, other, breakEven), chart.Alternative(courses), chart._marks.Finish(Height));
    }

    // The proposed option, what it is compared with, the baseline, and the cheapest of the rest.
    private static ImmutableArray<Course> Courses(Telling telling)
    {
        var (options, costs) = (telling.Assessment.Economics.Options, telling.Assessment.Economics.CumulativeCosts);
        var recommended = telling.Assessment.Conclusions.Verdict.RecommendedOption;
        var told = costs
            .OrderByDescending(cost => Role(cost) == OptionRole.Candidate)
            .ThenByDescending(cost => cost.Option == recommended)
            .ThenByDescending(cost => Role(cost) == OptionRole.Baseline)
            .ThenBy(cost => cost.ByMonth[^1])
            .ToList();
        return
        [
            .. told
                .Where(cost => IsNamed(cost) || told.Where(candidate => !IsNamed(candidate)).Take(MostOthers).Contains(cost))
                .Select(cost => new Course(cost, Sentences.Capital(telling.Conclusions.OptionName(cost.Option)), Colour(cost), IsNamed(cost) ? 2 : 1, Pattern(cost))),
        ];

        OptionRole Role(CumulativeCost cost) => options.Single(option => option.Id == cost.Option).Role;

        bool IsNamed(CumulativeCost cost) => cost.Option == recommended || Role(cost) is OptionRole.Candidate or OptionRole.Baseline;

        ChartColour Colour(CumulativeCost cost) => Role(cost) == OptionRole.Candidate ? ChartColour.Proposed : cost.Option == recommended ? ChartColour.Recommended : ChartColour.Other;

        StrokePattern Pattern(CumulativeCost cost) => Role(cost) switch
        {
            OptionRole.Candidate => StrokePattern.Solid,
            OptionRole.Baseline => StrokePattern.Dashed,
            _ => cost.Option == recommended ? StrokePattern.Solid : StrokePattern.Dotted,
        };
    }

    private void Draw(ImmutableArray<Course> courses, int? breakEven)
    {
        foreach (var mark in _money.Marks)
        {
            _marks.Line(Left, _money.At(mark), Right, _money.At(mark), mark == 0 ? ChartColour.Axis : ChartColour.Grid);
            _marks.Label(Words.Value((decimal)mark, Unit.Usd), Left - 6, _money.At(mark) + 2.5, LabelRole.Tick, LabelAnchor.End);
        }

        var last = (int)_months.High;
        var apart = last <= MonthsMarkedClosely ? MonthsBetweenCloseMarks : MonthsBetweenMarks;
        foreach (var month in Enumerable.Range(0, last + 1).Where(month => month % apart == 0))
        {
            _marks.Line(_months.At((double)month), Bottom, _months.At((double)month), Bottom + 3, ChartColour.Axis);
            _marks.Label(Words.Value(month, Unit.Number), _months.At((double)month), Bottom + 12, LabelRole.Tick, LabelAnchor.Middle);
        }

        _marks.Label(Words.Text("label.chart.months"), (Left + Right) / 2, Bottom + 23, LabelRole.AxisName, LabelAnchor.Middle);
        Events();

        // The proposed one last, above the others.
        foreach (var course in courses.Reverse())
        {
            _marks.Curve(course.Cost.ByMonth.Select((cost, month) => new ChartPoint(_months.At((double)month), _money.At(cost))), course.Colour, course.Width, course.Pattern);
        }

        if (breakEven is > 0)
        {
            _marks.Diamond(_months.At((double)breakEven.Value), _money.At(courses[0].Cost.ByMonth[breakEven.Value]), 4.5, ChartColour.Proposed);
        }

        // A name and its amount under it.
        ImmutableArray<ImmutableArray<string>> names = [.. courses.Select(course => LabelSize.Lines(course.Name, ChartMarks.Width - Right - 6, LabelRole.Direct))];
        var height = (names.Max(lines => lines.Length) + 1) * LabelSize.Leading;
        var ends = LabelSize.Apart([.. courses.Select(course => _money.At(course.Cost.ByMonth[^1]) - 1)], height + 2, Top + 4, Bottom + LabelSize.Leading - height);
        for (var index = 0; index < courses.Length; index++)
        {
            var (course, y) = (courses[index], ends[index]);
            _marks.Label(names[index], Right + 6, y, LabelRole.Direct, colour: course.Colour);
            _marks.Label(Words.Value(course.Cost.ByMonth[^1], Unit.Usd), Right + 6, y + (names[index].Length * LabelSize.Leading), LabelRole.Strong, colour: course.Colour);
        }
    }

    // What happens on the way: the end of the commitment, the shutdown of the models.
    private void Events()
    {
        var figures = _telling.Assessment.Economics.Figures;
        (string Name, decimal? Month)[] events =
        [
            (Words.Text("label.chart.commitmentEnds"), _telling.Assessment.Economics.Inputs["commitment.months"].Amount),
            (Words.Text("label.chart.tunedBaseRetires"), figures.Find("monthsOfBaseLeft")?.Value),
            (Words.Text("label.chart.baselineRetires"), figures.Find("monthsOfBaselineLeft")?.Value),
        ];
        var row = 0;
        foreach (var together in events.Where(happening => happening.Month is { } month && month >= 0m && month <= (decimal)_months.High).GroupBy(happening => happening.Month!.Value).OrderBy(group => group.Key))
        {
            var x = _months.At(together.Key);
            var y = 8 + (row++ % 2 * LabelSize.Leading);
            _marks.Line(x, y + 3, x, Bottom, ChartColour.Quiet, 0.75, StrokePattern.Dotted);
            var isRight = x > (Left + Right) / 2;
            _marks.Label(Sentences.Capital(Words.List(together.Select(happening => happening.Name))), x + (isRight ? -3 : 3), y, LabelRole.Tick, isRight ? LabelAnchor.End : LabelAnchor.Start);
        }
    }

    private string Title(Course proposed, Course other, int? breakEven)
    {
        var (cost, compared) = (proposed.Cost.ByMonth[^1], other.Cost.ByMonth[^1]);
        var key = breakEven is 0 ? "sentence.chart.cumulativeNeverDearer"
            : breakEven is not null ? "sentence.chart.cumulativeFrom"
            : cost > compared ? "sentence.chart.cumulativeDearer" : "sentence.chart.cumulativeSame";
        var amounts = Words.Compared([cost, compared], Unit.Usd);
        return Words.Text(
            key,
            ("name", Quoted(proposed)),
            ("other", Quoted(other)),
            ("value", amounts[0]),
            ("amount", amounts[^1]),
            ("month", Words.Value(breakEven ?? 0, Unit.Number)));
    }

    private string Quoted(Course course) => Words.Text("sentence.quotedOption", ("name", _telling.Conclusions.OptionName(course.Cost.Option)));

    private string Alternative(ImmutableArray<Course> courses) => Words.Text("sentence.chart.cumulativeAlternative", ("words", Words.List(courses.Select(course => Words.Text(
        "sentence.chart.course",
        ("name", course.Name),
        ("first", Words.Value(course.Cost.ByMonth[0], Unit.Usd)),
        ("last", Words.Value(course.Cost.ByMonth[^1], Unit.Usd)))))));
}

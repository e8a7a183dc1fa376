namespace FineTuneAdvisor.Reports.Composing.Charts;

/// <summary>A linear scale between two places, with round numbers to mark it by.</summary>
/// <param name="Low">Value at <paramref name="From"/>.</param>
/// <param name="High">Value at <paramref name="To"/>.</param>
internal sealed record Axis(double Low, double High, double From, double To)
{
    /// <summary>A scale that covers the values, its ends at round numbers.</summary>
    /// <param name="most">Marks between the ends, at most.</param>
    public static Axis Covering(double low, double high, double from, double to, int most = 6)
    {
        var step = RoundStep(high > low ? high - low : Math.Max(Math.Abs(high), 1), most);
        return new Axis(Math.Floor(low / step) * step, Math.Ceiling(high / step) * step, from, to) { Step = step };
    }

    /// <summary>Between two marks.</summary>
    public double Step { get; private init; } = High - Low;

    public IEnumerable<double> Marks => Enumerable.Range(0, (int)Math.Round((High - Low) / Step) + 1).Select(mark => Low + (mark * Step));

    public double At(double value) => High > Low ? From + ((value - Low) / (High - Low) * (To - From)) : From;

    public double At(decimal value) => At((double)value);

    // 1, 2 or 5 times a power of ten.
    private static double RoundStep(double span, int most)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(span / most)));
        return new[] { 1.0, 2, 5, 10 }.Select(factor => factor * power).First(step => span / step <= most);
    }
}

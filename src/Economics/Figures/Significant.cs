namespace FineTuneAdvisor.Economics.Figures;

/// <summary>Rounding to significant digits, and the way from double back to decimal.</summary>
public static class Significant
{
    // Digits that a figure keeps: more than any answer has, fewer than a division leaves behind.
    private const int DigitsOfFigures = 22;

    // Values made by pow, exp, log or sqrt keep this many digits, so that another processor replays them to the byte.
    private const int DigitsOfTranscendentals = 12;

    // Simulated ones hang on many of them, each a hair different elsewhere.
    private const int DigitsOfSimulations = 7;

    /// <summary>The value of a computation in double, rounded to 12 significant digits; throws <see cref="OverflowException"/> outside decimal.</summary>
    public static decimal FromDouble(double value) => Round((decimal)value, DigitsOfTranscendentals, value);

    /// <summary>
    /// What a figure shows has no trace of a division, so that equal amounts compare equal; formulas go on with every digit.
    /// </summary>
    public static decimal? WithoutNoise(decimal? value) => value is { } known && HasNoise(known) ? Round(known, DigitsOfFigures) : value;

    // 542 × 2^64 is just under 10^22: with a smaller upper word a number has no digit too many.
    private static bool HasNoise(decimal value)
    {
        const int UpperWordOf22Digits = 542;
        Span<int> words = stackalloc int[4];
        decimal.GetBits(value, words);
        return words[2] is < 0 or >= UpperWordOf22Digits;
    }

    /// <summary>What is simulated or searched for, to 7 significant digits; throws <see cref="OverflowException"/> outside decimal.</summary>
    public static decimal OfSimulation(double value) => Round((decimal)value, DigitsOfSimulations);

    public static decimal OfTranscendental(decimal value) => Round(value, DigitsOfTranscendentals);

    public static decimal Round(decimal value, int digits) => Round(value, digits, (double)value);

    private static decimal Round(decimal value, int digits, double size)
    {
        if (value == 0m)
        {
            return 0m;
        }

        var magnitude = (int)Math.Floor(Math.Log10(Math.Abs(size))) + 1;
        var decimals = digits - magnitude;
        if (decimals >= 0)
        {
            return decimals > 28 ? value : decimal.Round(value, decimals, MidpointRounding.AwayFromZero);
        }

        var scale = 1m;
        for (var i = decimals; i < 0; i++)
        {
            scale *= 10m;
        }

        return decimal.Round(value / scale, MidpointRounding.AwayFromZero) * scale;
    }
}

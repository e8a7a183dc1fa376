using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Advisor.Population;

/// <summary>The amounts that a question allows. Where they span orders of magnitude, each of these takes as much room as the next.</summary>
/// <param name="Least">The least allowed.</param>
/// <param name="Start">The least that is not nothing: a cent, or one.</param>
/// <param name="Most">The greatest allowed.</param>
internal readonly record struct AmountRange(double Least, double Start, double Most, bool IsWhole)
{
    private const double Wide = 1_000;
    private const double Cent = 0.01;

    public bool IsWide => Most / Start >= Wide;

    public static AmountRange Of(Question question)
    {
        var (least, most) = ((double)(question.Minimum ?? 0), (double)(question.Maximum ?? 1_000_000));
        var isMoney = question.Unit is { } unit && unit.Name.StartsWith(Unit.Usd.Name, StringComparison.Ordinal);
        return new AmountRange(least, Math.Max(least, isMoney ? Cent : 1), most, question.IsWhole);
    }

    /// <summary>The amount at a place from 0, the least that is not nothing, to 1, the greatest.</summary>
    public decimal At(double place) => Allowed(IsWide ? Start * Math.Pow(Most / Start, place) : Least + ((Most - Least) * place));

    /// <summary>The place of an amount, from 0 to 1.</summary>
    public double PlaceOf(decimal amount) => IsWide
        ? Math.Clamp(Math.Log(Math.Max((double)amount, Start) / Start) / Math.Log(Most / Start), 0, 1)
        : Most > Least ? ((double)amount - Least) / (Most - Least) : 0;

    /// <summary>The nearest amount that is allowed, of three significant digits, as people write them, and the same on every processor.</summary>
    public decimal Allowed(double amount)
    {
        var digits = amount == 0 ? 0 : Math.Clamp(2 - (int)Math.Floor(Math.Log10(Math.Abs(amount))), -15, 15);
        var scale = (decimal)Math.Pow(10, Math.Abs(digits));
        var inside = (decimal)Math.Clamp(amount, Least, Most);
        var rounded = digits >= 0 ? decimal.Round(inside * scale) / scale : decimal.Round(inside / scale) * scale;
        return Math.Clamp(IsWhole ? decimal.Round(rounded) : rounded, (decimal)Least, (decimal)Most);
    }
}

using System.Globalization;
using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Economics.Figures;

/// <summary>A day under a name: its day number, printed as a date.</summary>
internal sealed class DayTerm(string symbol, decimal? value, Basis basis, string? reason, bool isApproximate = false)
    : NamedTerm(symbol, value, basis, reason, isApproximate)
{
    internal override string ValueText => Value is { } day
        ? DateOnly.FromDayNumber((int)day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : base.ValueText;
}

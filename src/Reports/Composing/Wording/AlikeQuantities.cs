using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Reports.Composing.Wording;

/// <summary>
/// The quantities that one text prints. Where two differ and read alike (25.001 % and the threshold 25 %),
/// both get more digits until they differ: a reason must not contradict itself by rounding. Shares that are ends of one range get decimals alike:
/// −9.0 % to 28.1 %.
/// </summary>
internal sealed class AlikeQuantities
{
    private const int MostMoreDigits = 12;

    private readonly Dictionary<decimal, int> _moreDigits = [];
    private readonly HashSet<string> _withDecimals = new(StringComparer.Ordinal);
    private readonly List<(decimal Amount, string Text, string? Range)> _printed = [];

    /// <summary>Decimals that all amounts get, where they stand below each other; null where each has its own.</summary>
    public int? Decimals { get; init; }

    /// <param name="range">What the amount is an end of; null where it stands alone.</param>
    public string Print(decimal amount, Unit unit, string? range = null)
    {
        var more = _moreDigits.GetValueOrDefault(amount);
        var text = Decimals is { } decimals ? NumberText.Money(amount, decimals + more) : NumberText.Of(amount, unit, more, range is not null && _withDecimals.Contains(range));
        _printed.Add((amount, text, unit == Unit.Share ? range : null));
        return text;
    }

    /// <summary>Whether the text must be told again, with more digits; starts a new telling.</summary>
    public bool MustTellAgain()
    {
        var alike = _printed
            .GroupBy(quantity => quantity.Text, StringComparer.Ordinal)
            .Select(group => group.Select(quantity => quantity.Amount).Distinct().ToList())
            .Where(amounts => amounts.Count > 1)
            .SelectMany(amounts => amounts)
            .Distinct()
            .Where(amount => _moreDigits.GetValueOrDefault(amount) < MostMoreDigits)
            .ToList();
        foreach (var amount in alike)
        {
            _moreDigits[amount] = _moreDigits.GetValueOrDefault(amount) + 1;
        }

        var uneven = _printed
            .GroupBy(quantity => quantity.Range)
            .Where(ends => ends.Key is not null && ends.Select(end => end.Text.Contains('.', StringComparison.Ordinal)).Distinct().Count() > 1)
            .Select(ends => ends.Key!)
            .Where(_withDecimals.Add)
            .ToList();
        _printed.Clear();
        return alike.Count > 0 || uneven.Count > 0;
    }
}

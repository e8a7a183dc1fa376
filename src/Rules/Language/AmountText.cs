using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Rules.Language;

/// <summary>A single amount in a field of a ruleset file: <c>24</c>, <c>10,000</c>, <c>95 %</c>, <c>24 months</c>, <c>-0.01</c>.</summary>
public static class AmountText
{
    /// <summary>The amount in that unit; null where the text is no amount or its own unit is another one.</summary>
    public static decimal? Read(string text, Unit unit)
    {
        var trimmed = text.Trim();
        var isNegative = trimmed.StartsWith('-');
        var at = isNegative ? 1 : 0;
        if (at == trimmed.Length || NumberText.Read(trimmed, ref at) is not { } number)
        {
            return null;
        }

        var amount = isNegative ? -number.Amount : number.Amount;
        var word = trimmed[at..].Trim();
        var dimension = Dimension.Of(unit);
        var isMoneyAsked = unit.Name.Split('/')[0] == Unit.Usd.Name;
        return number.IsMoney && !isMoneyAsked ? null
            : word.Length == 0 ? amount
            : word == unit.Name || dimension.Equals(Dimension.OfWord(word)) ? amount
            : null;
    }
}

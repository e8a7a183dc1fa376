using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Rules.Language;

/// <summary>A single amount in a field of a ruleset file: <c>24</c>, <c>10,000</c>, <c>95 %</c>, <c>24 months</c>, <c>-0.01</c>.</summary>
public static class AmountText
{
    /// <summary>The amount ; null where the text is no amount or names a unit of another dimension.</summary>
    public static decimal? Read(string text, Dimension dimension)
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
        var isMoneyAsked = dimension.Text.StartsWith(Unit.Usd.Name, StringComparison.Ordinal);
        return number.IsMoney && !isMoneyAsked ? null
            : word.Length == 0 ? amount
            : dimension.Equals(Dimension.OfWord(word)) ? amount
            : null;
    }
}

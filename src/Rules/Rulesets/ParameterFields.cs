using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Rulesets;

/// <summary>What is written alike where a parameter is declared and where an overlay changes it.</summary>
internal static class ParameterFields
{
    private static readonly string[] Kinds = ["publication", "measurement", "vendor-price", "convention", "board-decision", "assumption"];

    /// <summary>An amount of the parameter's unit; null, with a problem, where it is none.</summary>
    public static decimal? Amount(Fields fields, string name, Dimension dimension)
    {
        var text = fields.Text(name);
        if (text.Length == 0)
        {
            return null;
        }

        var amount = AmountText.Read(text, dimension);
        if (amount is null)
        {
            fields.Problem(name, $"\"{text}\"", $"an amount ({dimension})", "Write a number such as 24, 10,000 or 95 %; the unit stands in unit:.");
        }

        return amount;
    }

    /// <summary>low &lt;= value &lt;= high, and all of them inside the range.</summary>
    public static void CheckOrder(Fields fields, decimal minimum, decimal? low, decimal value, decimal? high, decimal maximum)
    {
        foreach (var (name, amount) in new[] { ("low", low), ("value", value), ("high", high) })
        {
            if (amount < minimum || amount > maximum)
            {
                fields.Problem(name, CanonicalText.Amount(amount.Value), $"{CanonicalText.Amount(minimum)} to {CanonicalText.Amount(maximum)}", "Stay inside the parameter's range, or let its owner widen it in parameters.yaml.");
            }
        }

        if (low > value || high < value)
        {
            fields.Problem("value", CanonicalText.Amount(value), "a value from low to high", "low is the 10th percentile, high the 90th.");
        }
    }

    public static Source? Source(Fields fields)
    {
        if (!fields.Has("source"))
        {
            fields.Text("source");
            return null;
        }

        if (fields.Mapping("source") is not { } source)
        {
            return null;
        }

        var kind = source.Text("kind");
        if (kind.Length > 0 && !Kinds.Contains(kind, StringComparer.Ordinal))
        {
            source.Problem("kind", $"\"{kind}\"", "one of: " + string.Join(", ", Kinds), "Write one of them.");
        }

        var read = new Source(kind, source.Text("title"), source.OptionalText("locator"), source.OptionalDate("retrieved"));
        source.Done();
        return read;
    }
}

using System.Text.Json;

namespace FineTuneAdvisor.Reports.Tests.Pdf.Figures;

/// <summary>Every amount of money in a result: by its unit where it says one, else by its name.</summary>
internal static class MoneyOfResult
{
    private static readonly HashSet<string> Named =
    [
        "penaltyPerYear",
        "annualInferenceCost", "firstYearCost", "totalCost", "yearlyCost", "netPresentCost", "netBenefitPerYear", "blendedPerMillionTokens", "cumulativeCost",
        "p10", "p50", "p90", "mean", "expectedRegret", "netPresentBenefitAtLow", "netPresentBenefitAtHigh", "loss",
        "cost", "worth",
    ];

    public static IReadOnlyList<decimal> Of(JsonElement result)
    {
        var amounts = new HashSet<decimal>();
        var units = result.GetProperty("answers").EnumerateArray().Where(HasUnit).ToDictionary(answer => answer.GetProperty("key").GetString()!, answer => answer.GetProperty("unit").GetString()!);
        foreach (var figure in result.GetProperty("economics").GetProperty("figures").EnumerateObject())
        {
            units.TryAdd(figure.Name, figure.Value.GetProperty("unit").GetString()!);
        }

        Collect(result, isMoney: false);
        return [.. amounts];

        void Collect(JsonElement element, bool isMoney)
        {
            switch (element.ValueKind)
            {
                case JsonValueKind.Number when isMoney:
                    amounts.Add(element.GetDecimal());
                    break;
                case JsonValueKind.Array:
                    foreach (var item in element.EnumerateArray())
                    {
                        Collect(item, isMoney);
                    }

                    break;
                case JsonValueKind.Object:
                    var own = UnitOf(element)?.StartsWith("usd", StringComparison.Ordinal);
                    foreach (var member in element.EnumerateObject())
                    {
                        Collect(member.Value, Named.Contains(member.Name) || (own ?? isMoney));
                    }

                    break;
            }
        }

        // A swing and a turning value are of the unit of what they name; the worth of knowing it is money whatever it is.
        string? UnitOf(JsonElement element) =>
            HasUnit(element) ? element.GetProperty("unit").GetString()
            : element.TryGetProperty("amount", out _) && element.TryGetProperty("name", out _) ? "usd"
            : element.TryGetProperty("answer", out var answer) || element.TryGetProperty("name", out answer) ? units.GetValueOrDefault(answer.GetString()!)
            : null;
    }

    /// <summary>What people wrote in their own words: the team in its answers, the owners of parameters about their sources.</summary>
    public static IEnumerable<string> WordsOfPeople(JsonElement result) =>
        result.GetProperty("answers").EnumerateArray().SelectMany(answer => new[] { Text(answer, "value"), Text(answer, "evidence") })
            .Concat(result.GetProperty("parameters").EnumerateArray().Select(parameter => Text(parameter.GetProperty("source"), "title")));

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()! : "";

    private static bool HasUnit(JsonElement element) => element.TryGetProperty("unit", out var unit) && unit.ValueKind == JsonValueKind.String;
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace FineTuneAdvisor.Economics.Catalogue.Building;

/// <summary>Reads genai-prices' file: a list of providers with models, prices in USD per 1M tokens.</summary>
internal static class GenaiPricesFile
{
    private static readonly (string Theirs, string Ours)[] Fields =
    [
        ("input_mtok", "input"),
        ("cache_read_mtok", "cachedInput"),
        ("cache_write_mtok", "cacheWrite"),
        ("output_mtok", "output"),
    ];

    /// <summary>The models, in the order of the file.</summary>
    public static ImmutableArray<GenaiModel> Read(JsonElement root, TrapLog log)
    {
        var models = ImmutableArray.CreateBuilder<GenaiModel>();
        foreach (var provider in root.EnumerateArray())
        {
            foreach (var entry in provider.Items("models"))
            {
                if (provider.Text("id") is { } providerId && entry.Text("id") is { } id && entry.TryGetProperty("prices", out var prices))
                {
                    models.Add(new GenaiModel(
                        providerId,
                        id,
                        entry.TryGetProperty("match", out var match) ? NameMatch.Of(match) : NameMatch.Of(default),
                        Steps(GenaiProviders.Id(providerId, id), prices, log),
                        entry.TryGetProperty("deprecated", out var deprecated) && deprecated.ValueKind == JsonValueKind.True));
                }
            }
        }

        return models.ToImmutable();
    }

    private static ImmutableArray<PriceStep> Steps(string model, JsonElement prices, TrapLog log)
    {
        if (prices.ValueKind != JsonValueKind.Array)
        {
            return [new PriceStep(null, Prices(model, prices, log))];
        }

        var steps = ImmutableArray.CreateBuilder<PriceStep>();
        foreach (var step in prices.EnumerateArray())
        {
            if (step.ValueKind != JsonValueKind.Object)
            {
                continue;
            }

            var from = step.TryGetProperty("constraint", out var constraint) && constraint.ValueKind == JsonValueKind.Object ? constraint.Text("start_date") : "";
            if (from is null)
            {
                log.Add(Trap.NotTheWholeDay, model, "prices", "a price for some hours of the day", "left out, with the price of the other hours");
                return [];
            }

            if (step.TryGetProperty("prices", out var list))
            {
                steps.Add(new PriceStep(
                    DateOnly.TryParseExact(from, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
                    Prices(model, list, log)));
            }
        }

        return [.. steps.OrderBy(step => step.From)];
    }

    private static ImmutableSortedDictionary<string, decimal> Prices(string model, JsonElement list, TrapLog log)
    {
        var prices = ImmutableSortedDictionary.CreateBuilder<string, decimal>(StringComparer.Ordinal);
        var tiers = new List<string>();
        foreach (var (theirs, ours) in Fields)
        {
            if (list.ValueKind != JsonValueKind.Object || !list.TryGetProperty(theirs, out var value))
            {
                continue;
            }

            if (value.Number("base") is { } first)
            {
                tiers.Add(theirs);
                prices.Add(ours, decimal.Round(first, 6));
            }
            else if (value.Number() is { } amount)
            {
                prices.Add(ours, decimal.Round(amount, 6));
            }
        }

        if (tiers.Count > 0)
        {
            log.Add(Trap.Tiers, model, "prices", "tiers of " + string.Join(", ", tiers), "left out: the price of the first tier stands");
        }

        return prices.ToImmutable();
    }
}

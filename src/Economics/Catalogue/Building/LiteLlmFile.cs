using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace FineTuneAdvisor.Economics.Catalogue.Building;

/// <summary>Reads LiteLLM's price file: an object with an entry for each model, prices in USD a token.</summary>
internal static class LiteLlmFile
{
    private const string Tuned = "ft:";
    private static readonly string[] TextModes = ["chat", "completion", "responses"];

    // Their provider names that split one provider by the interface they call.
    private static readonly string[] Interfaces = ["vertex_ai", "bedrock", "cohere", "azure"];

    private static readonly (string Theirs, string Ours)[] Fields =
    [
        ("input_cost_per_token", "input"),
        ("cache_read_input_token_cost", "cachedInput"),
        ("cache_creation_input_token_cost", "cacheWrite"),
        ("output_cost_per_token", "output"),
        ("input_cost_per_token_batches", "batchInput"),
        ("output_cost_per_token_batches", "batchOutput"),
    ];

    /// <summary>The text models, in ordinal order of their keys, and the ids of all other entries.</summary>
    public static (ImmutableArray<Offer> Offers, ImmutableHashSet<string> OtherIds) Read(JsonElement root, TrapLog log)
    {
        var offers = ImmutableArray.CreateBuilder<Offer>();
        var others = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var entry in root.EnumerateObject().OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var mode = entry.Value.Text("mode") ?? "none stated";
            if (entry.Name == "sample_spec")
            {
                continue;
            }

            if (!TextModes.Contains(mode))
            {
                log.AddOtherMode(mode);
                others.Add(Of(entry.Name, entry.Value).Id);
                continue;
            }

            var offer = Of(entry.Name, entry.Value);
            NoteClock(offer, entry.Value, log);
            NoteTiers(offer, entry.Value, log);
            offers.Add(offer);
        }

        return (offers.ToImmutable(), others.ToImmutable());
    }

    private static Offer Of(string key, JsonElement entry)
    {
        var isTuned = key.StartsWith(Tuned, StringComparison.Ordinal);
        var provider = ProviderOf(entry.Text("litellm_provider") ?? "unknown");
        var name = WithoutProvider(key, provider);
        return new Offer(
            key,
            provider + "/" + (isTuned ? name[Tuned.Length..] : name),
            name,
            isTuned,
            Fields
                .Select(field => (field.Ours, Amount: entry.Number(field.Theirs)))
                .Where(field => field.Amount is not null)
                .ToImmutableSortedDictionary(field => field.Ours, field => PerMillion(field.Amount!.Value), StringComparer.Ordinal),
            entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty("supports_reasoning", out var reasoning) && reasoning.ValueKind == JsonValueKind.True,
            DateOnly.TryParseExact(entry.Text("deprecation_date"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
            entry.Text("source") ?? "");
    }

    private static string ProviderOf(string theirs) =>
        theirs == "text-completion-openai" ? "openai"
        : Array.Find(Interfaces, provider => theirs.StartsWith(provider + "_", StringComparison.Ordinal) || theirs.StartsWith(provider + "-", StringComparison.Ordinal)) is { } provider
            && theirs is not ("azure_ai" or "bedrock_mantle") ? provider
        : theirs;

    // Some keys begin with the provider, some with another spelling of it, some are the bare name.
    private static string WithoutProvider(string key, string provider)
    {
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && key[..slash].Replace('-', '_') == provider.Replace('-', '_') ? key[(slash + 1)..] : key;
    }

    // Their numbers are binary fractions written out: 1.5000999999999998e-07 is 0.15001 a million.
    private static decimal PerMillion(decimal perToken) => decimal.Round(perToken * 1_000_000m, 6);

    private static void NoteClock(Offer offer, JsonElement entry, TrapLog log)
    {
        if (entry.Number("input_cost_per_second") is { } input)
        {
            var isOne = entry.Number("output_cost_per_second") == input;
            log.Add(
                Trap.ClockCountedTwice,
                offer.Id,
                "input_cost_per_second",
                $"{input.ToString(CultureInfo.InvariantCulture)} USD a second" + (isOne ? ", written a second time as the output's" : ""),
                "left out: one clock, and no price of tokens");
        }
    }

    private static void NoteTiers(Offer offer, JsonElement entry, TrapLog log)
    {
        string[] tiers =
        [
            .. entry.EnumerateObject()
                .Select(field => field.Name)
                .Where(name => name.Contains("token", StringComparison.Ordinal) && (name.Contains("_above_", StringComparison.Ordinal) || name.EndsWith("_priority", StringComparison.Ordinal) || name.EndsWith("_flex", StringComparison.Ordinal)))
                .Order(StringComparer.Ordinal),
        ];
        if (tiers.Length > 0)
        {
            log.Add(Trap.Tiers, offer.Id, "prices", string.Join(", ", tiers), "left out: the standard tier's prices stand");
        }
    }
}

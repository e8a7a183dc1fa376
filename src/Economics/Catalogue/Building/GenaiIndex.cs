using System.Collections.Immutable;

namespace FineTuneAdvisor.Economics.Catalogue.Building;

/// <summary>Looks up what genai-prices says of a model, and remembers what it was asked for.</summary>
internal sealed class GenaiIndex(ImmutableArray<GenaiModel> models, CatalogueSource source, DateOnly day, DateOnly asOf, TrapLog log)
{
    private readonly ILookup<string, GenaiModel> _byProvider = models.ToLookup(model => model.Provider, StringComparer.Ordinal);
    private readonly HashSet<GenaiModel> _asked = [];

    /// <summary>Its quote for a model of this provider of ours under this name; null where it has none.</summary>
    public GenaiQuote? Find(Offer offer)
    {
        var found = _byProvider[GenaiProviders.Of(offer.Provider)]
            .Select(model => (Model: model, Closeness: model.About(offer.Name)))
            .Where(model => model.Closeness is not null)
            .OrderByDescending(model => model.Closeness)
            .FirstOrDefault();
        if (found.Model is null)
        {
            return null;
        }

        _asked.Add(found.Model);
        return QuoteOf(found.Model, found.Closeness!.Value, offer.Id, offer.IsTuned ? "tuned." : "");
    }

    /// <summary>The text models that nobody asked for and that are named by their own id, under ids of ours.</summary>
    /// <param name="otherIds">Ids that the other file knows as no text models; this one does not say.</param>
    public IEnumerable<(string Id, GenaiQuote Quote)> Rest(IReadOnlySet<string> otherIds)
    {
        foreach (var model in models.Where(model => !_asked.Contains(model)))
        {
            var id = GenaiProviders.Id(model.Provider, model.Id);
            if (otherIds.Contains(id) || !model.Steps.Any(step => step.Prices.ContainsKey("output")))
            {
                log.AddOtherMode("no text model of genai-prices");
            }
            else if (model.IsDeprecated)
            {
                log.Add(Trap.RetiredButListed, id, "prices", "deprecated, without a last day", "left out");
            }
            else if (!model.Match.Names(model.Id) || model.Id.StartsWith("ft:", StringComparison.Ordinal))
            {
                log.Add(Trap.FamilyPrice, id, "prices", "a price for every name that begins with or contains it", "left out: no model of that name");
            }
            else if (QuoteOf(model, Closeness.Itself, id, "") is { } quote)
            {
                yield return (id, quote);
            }
        }
    }

    private GenaiQuote? QuoteOf(GenaiModel model, Closeness closeness, string id, string field)
    {
        var current = model.Steps.LastOrDefault(step => !(step.From > day));
        var prices = current is null ? ImmutableSortedDictionary<string, decimal>.Empty : PlausiblePrices.Of(id, field, current.Prices, source, log);
        var later = ImmutableArray.CreateBuilder<Quote>();
        foreach (var step in model.Steps.Where(step => step.From > day))
        {
            if (step.From > asOf)
            {
                log.Add(Trap.NotTheWholeDay, id, field + "prices", $"other prices from {step.From:O} on", "left out: later than the snapshot");
                continue;
            }

            later.Add(new Quote(source, step.From!.Value, PlausiblePrices.Of(id, field, step.Prices, source, log)));
        }

        return prices.IsEmpty && later.Count == 0 ? null : new GenaiQuote(model, closeness, new Quote(source, day, prices), later.ToImmutable());
    }
}

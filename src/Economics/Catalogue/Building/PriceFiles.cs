using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace FineTuneAdvisor.Economics.Catalogue.Building;

/// <summary>Carries the two files into the draft, model by model.</summary>
internal sealed class PriceFiles(BuildRequest request, FileSources sources, SnapshotDraft draft, TrapLog log)
{
    private static readonly string[] Standard = ["input", "output"];

    private readonly ImmutableHashSet<string> _ofBase = [.. draft.Models.Keys];

    /// <summary>New models whose list rests on both files.</summary>
    public int Confirmed => New.Count(model => model.Of("prices").Any(entry => entry.Source == sources.Both.Id && entry.Price("input") is not null));

    /// <summary>New models whose list rests on one file.</summary>
    public int Single => New.Count() - Confirmed;

    private IEnumerable<ModelDraft> New => draft.Models.Values.Where(model => !_ofBase.Contains(model.Id));

    public SnapshotMerge Merge(JsonElement litellm, JsonElement genai)
    {
        var merge = new SnapshotMerge(draft, sources, log);
        var index = new GenaiIndex(GenaiPricesFile.Read(genai, log), sources.GenaiPrices, request.GenaiPrices.Day, draft.AsOf, log);
        var (entries, otherIds) = LiteLlmFile.Read(litellm, log);
        var offers = Offers(entries);
        var moving = new MovingNames(_ofBase.Concat(offers.Where(offer => !offer.Prices.IsEmpty).Select(offer => offer.Offer.Id)));
        foreach (var (offer, prices) in offers.Where(offer => !offer.Offer.IsTuned))
        {
            Add(merge, index, moving, offer, prices);
        }

        foreach (var (id, quote) in index.Rest(otherIds).Where(rest => IsId(rest.Id) && !IsRuledOut(rest.Id) && !IsMoving(moving, rest.Id)).ToArray())
        {
            merge.Prices(id, false, null, quote);
        }

        foreach (var (offer, prices) in offers.Where(offer => offer.Offer.IsTuned && !IsMoving(moving, offer.Offer.Id)))
        {
            AddTuned(merge, index, offer, prices);
        }

        NoteRetired(offers.Select(offer => offer.Offer));
        return merge;
    }

    private ImmutableArray<(Offer Offer, ImmutableSortedDictionary<string, decimal> Prices)> Offers(ImmutableArray<Offer> entries)
    {
        var offers = entries
            .Where(offer => IsId(offer.Id) && !IsRuledOut(offer.Id))
            .Select(offer => (Offer: offer, Prices: PlausiblePrices.Of(offer.Id, offer.IsTuned ? "tuned." : "", offer.Prices, sources.LiteLlm, log)))
            .ToImmutableArray();
        var outliers = SameNameCheck.Outliers(offers, log);
        return
        [
            .. offers
                .Select(offer => outliers.Contains(offer.Offer.Key) ? (offer.Offer, offer.Prices.Clear()) : offer)
                .GroupBy(offer => (offer.Offer.Id, offer.Offer.IsTuned))
                .Select(Once)
                .OrderBy(offer => offer.Offer.Id, StringComparer.Ordinal),
        ];
    }

    // Of two keys for one model the one that names the provider is the better kept.
    private (Offer Offer, ImmutableSortedDictionary<string, decimal> Prices) Once(IEnumerable<(Offer Offer, ImmutableSortedDictionary<string, decimal> Prices)> keys)
    {
        var sorted = keys.OrderBy(offer => offer.Prices.IsEmpty).ThenByDescending(offer => offer.Offer.Key == offer.Offer.Id).ToArray();
        foreach (var other in sorted.Skip(1).Where(other => !other.Prices.IsEmpty && !other.Prices.SequenceEqual(sorted[0].Prices)))
        {
            log.Add(Trap.ListedTwice, other.Offer.Id, "prices", $"other prices under the key {other.Offer.Key}", $"those of {sorted[0].Offer.Key} stand");
        }

        return sorted[0];
    }

    private void Add(SnapshotMerge merge, GenaiIndex index, MovingNames moving, Offer offer, ImmutableSortedDictionary<string, decimal> prices)
    {
        var genai = index.Find(offer);
        if ((prices.IsEmpty && genai is null or { Closeness: Closeness.Family }) || IsMoving(moving, offer.Id))
        {
            return;
        }

        merge.Prices(offer.Id, false, prices.IsEmpty ? null : new Quote(sources.LiteLlm, request.LiteLlm.Day, prices), genai);
        var model = draft.Model(offer.Id);
        model.IsReasoning |= offer.IsReasoning && !_ofBase.Contains(offer.Id);
        if (offer.Shutdown is { } shutdown)
        {
            merge.Shutdown(offer.Id, shutdown, request.LiteLlm.Day);
        }
    }

    private void AddTuned(SnapshotMerge merge, GenaiIndex index, Offer offer, ImmutableSortedDictionary<string, decimal> prices)
    {
        var genai = index.Find(offer);
        var untuned = draft.Model(offer.Id).ListAt("prices", draft.AsOf);
        var isBasePrice = Standard.Any(field => prices.TryGetValue(field, out var price) && untuned.Any(entry => entry.Price(field) == price));
        if (isBasePrice || offer.Remark.Contains("defaulting", StringComparison.OrdinalIgnoreCase))
        {
            log.Add(Trap.DefaultedTunedPrice, offer.Id, "tuned.prices", isBasePrice ? "the base model's own price" : $"\"{offer.Remark}\"", "left out: unknown");
            return;
        }

        merge.Prices(offer.Id, true, prices.IsEmpty ? null : new Quote(sources.LiteLlm, request.LiteLlm.Day, prices), genai);
    }

    // What stands on a line of the table is one word with a provider before its slash.
    private bool IsId(string id)
    {
        var isId = id.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash && slash < id.Length - 1 && !id.Any(character => char.IsWhiteSpace(character) || char.IsControl(character));
        if (!isId)
        {
            log.AddOtherMode("no id");
        }

        return isId;
    }

    private bool IsMoving(MovingNames moving, string id)
    {
        if (_ofBase.Contains(id) || !moving.Contains(id))
        {
            return false;
        }

        log.Add(Trap.MovingName, id, "prices", "a name for whichever snapshot is the newest", "left out: name the snapshot");
        return true;
    }

    private bool IsRuledOut(string id)
    {
        if (!draft.LeftOut.TryGetValue(id, out var row))
        {
            return false;
        }

        log.Add(Trap.RuledOut, id, "prices", row.First(value => value.Key == "because").Value, "left out, as the base says");
        return true;
    }

    private void NoteRetired(IEnumerable<Offer> offers)
    {
        foreach (var offer in offers.Where(offer => !offer.IsTuned && offer.Prices.Count > 0 && draft.Models.ContainsKey(offer.Id)))
        {
            if (draft.Models[offer.Id].Shutdown is not { } known)
            {
                continue;
            }

            var day = known.Day.ToString("O", CultureInfo.InvariantCulture);
            if (offer.Shutdown is null)
            {
                log.Add(Trap.RetiredButListed, offer.Id, "shutdown", $"no last day in {sources.LiteLlm.Id}", $"{day} stands, by {known.Source}");
            }
            else if (known.Day < draft.AsOf)
            {
                log.Add(Trap.RetiredButListed, offer.Id, "prices", $"a price in {sources.LiteLlm.Id} after the last day", $"kept, with its last day {day}");
            }
        }
    }
}

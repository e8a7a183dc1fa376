using System.Collections.Immutable;
using System.Globalization;

namespace FineTuneAdvisor.Economics.Catalogue.Building;

/// <summary>
/// Puts what the files say of a model into the draft. What the base says stands, until a file that the base was made without
/// says something that the base has not heard yet: then the new list follows it, dated. What disagrees with the list that
/// stands is kept beside it.
/// </summary>
internal sealed class SnapshotMerge(SnapshotDraft draft, FileSources sources, TrapLog log)
{
    private readonly ImmutableHashSet<string> _ofBase = [.. draft.Models.Keys];
    private readonly PriceJoin _join = new(sources);
    private readonly List<Disagreement> _disagreements = [];

    /// <summary>By model and field.</summary>
    public IEnumerable<Disagreement> Disagreements =>
        _disagreements.OrderBy(entry => entry.Model, StringComparer.Ordinal).ThenBy(entry => entry.Field, StringComparer.Ordinal).ThenBy(entry => entry.OtherBy, StringComparer.Ordinal);

    /// <param name="isTuned">The prices of the tuned model; else of the model as it is.</param>
    public void Prices(string id, bool isTuned, Quote? litellm, GenaiQuote? genai)
    {
        var (kind, field) = isTuned ? ("tunedPrices", "tuned.") : ("prices", "");
        if (litellm is not null && genai is { Closeness: Closeness.Family } && !PriceJoin.IsSameStandard(litellm, genai.Current))
        {
            log.Add(Trap.FamilyPrice, id, field + "prices", $"another price in {sources.GenaiPrices.Id} for every name like {genai.Model.Id}", $"{litellm.Source.Id} alone stands");
            genai = null;
        }

        var model = draft.Model(id);
        var newest = model.ListAt(kind, DateOnly.MaxValue);
        if (newest.IsEmpty)
        {
            model.Add(kind, _join.Of(litellm, genai));
        }
        else
        {
            Follow(model, kind, field, newest, News(model, kind, newest, litellm, genai));
        }

        model.Remove(Other(kind), entry => FileSources.IsPriceFile(draft.Sources[entry.Source]));
        foreach (var quote in new[] { litellm, genai?.Current })
        {
            KeepBeside(model, kind, field, quote);
        }
    }

    /// <summary>The last day of service that LiteLLM names.</summary>
    public void Shutdown(string id, DateOnly shutdown, DateOnly known)
    {
        var model = draft.Model(id);
        var text = Text(shutdown);
        if (model.Shutdown is { } stands)
        {
            if (stands.Day != shutdown)
            {
                _disagreements.Add(new Disagreement(id, "shutdown", Text(stands.Day), stands.Source, text, sources.LiteLlm.Id));
            }
        }
        else if (sources.IsLiteLlmNew || !_ofBase.Contains(id))
        {
            model.Add("dates", new DraftEntry(known, sources.LiteLlm.Id, false, [("shutdown", text)]));
        }
        else
        {
            _disagreements.Add(new Disagreement(id, "shutdown", "", "", text, sources.LiteLlm.Id));
        }
    }

    // A file that repeats what the base has heard and decided on is no news, however late its day; nor is a price of a kind that
    // the base leaves out, which comes in with the next change.
    private ImmutableArray<DraftEntry> News(ModelDraft model, string kind, IReadOnlyCollection<DraftEntry> newest, Quote? litellm, GenaiQuote? genai)
    {
        var isFirstNews = sources.IsLiteLlmNew && IsNews(litellm);
        var isSecondNews = sources.IsGenaiPricesNew && IsNews(genai?.Current);
        var isSame = litellm is not null && genai is not null && PriceJoin.IsSameStandard(litellm, genai.Current);
        return isFirstNews || isSecondNews
            ? _join.Of(isFirstNews || isSame ? litellm : null, isSecondNews || isSame ? genai : null)
            : [];

        bool IsNews(Quote? quote) => quote is not null && quote.Prices.Any(price =>
            Price(newest, price.Key) is { } stands && stands != price.Value && !model.Of(Other(kind)).Any(entry => entry.Price(price.Key) == price.Value));
    }

    private void Follow(ModelDraft model, string kind, string field, ImmutableArray<DraftEntry> newest, ImmutableArray<DraftEntry> joined)
    {
        foreach (var list in joined.GroupBy(entry => entry.Known).OrderBy(list => list.Key).Where(list => list.Key > newest[0].Known))
        {
            var changed = list.SelectMany(entry => entry.Values)
                .Select(value => (value.Key, Old: Price(newest, value.Key), New: Price(list, value.Key)))
                .Where(value => value.Old != value.New)
                .ToArray();
            if (changed.Length == 0)
            {
                continue;
            }

            model.Add(kind, list);
            foreach (var (key, old, now) in changed)
            {
                log.Add(
                    Trap.TwoVintages,
                    model.Id,
                    field + key,
                    $"{(old is { } price ? PlausiblePrices.Text(price) : "nothing")} in the base, {PlausiblePrices.Text(now!.Value)} on {Text(list.Key)}",
                    "a dated list follows the base's");
            }
        }
    }

    private void KeepBeside(ModelDraft model, string kind, string field, Quote? quote)
    {
        if (quote is null)
        {
            return;
        }

        var list = model.ListAt(kind, quote.Day);
        var differing = quote.Prices.Where(price => Price(list, price.Key) is { } stands && stands != price.Value).ToDictionary(StringComparer.Ordinal);
        model.Add(Other(kind), DraftEntry.Of(quote.Day, quote.Source.Id, differing));
        foreach (var (key, price) in differing)
        {
            var stands = list.First(entry => entry.Price(key) is not null);
            _disagreements.Add(new Disagreement(model.Id, field + key, PlausiblePrices.Text(stands.Price(key)!.Value), stands.Source, PlausiblePrices.Text(price), quote.Source.Id));
        }
    }

    private static string Other(string kind) => kind == "prices" ? "otherPrices" : "otherTunedPrices";

    private static decimal? Price(IEnumerable<DraftEntry> list, string field) => list.Select(entry => entry.Price(field)).FirstOrDefault(price => price is not null);

    private static string Text(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}

using System.Collections.Immutable;
using System.Globalization;
using FineTuneAdvisor.Economics.Parameters;

namespace FineTuneAdvisor.Economics.Catalogue.Building;

/// <summary>The two price files as sources of the new snapshot, under the ids that the base gave them where it knows them.</summary>
/// <param name="Both">Where the two agree.</param>
/// <param name="IsLiteLlmNew">The base was made without this file.</param>
internal sealed record FileSources(CatalogueSource LiteLlm, CatalogueSource GenaiPrices, CatalogueSource Both, bool IsLiteLlmNew, bool IsGenaiPricesNew)
{
    private const string Licence = "MIT";

    private const string LiteLlmTitle = "LiteLLM model_prices_and_context_window.json of ";
    private const string GenaiPricesTitle = "genai-prices data_slim.json of ";

    /// <summary>One of the two files, of whatever day.</summary>
    public static bool IsPriceFile(ImmutableArray<(string Key, string Value)> source) =>
        source.Any(value => value.Key == "title" && (value.Value.StartsWith(LiteLlmTitle, StringComparison.Ordinal) || value.Value.StartsWith(GenaiPricesTitle, StringComparison.Ordinal)));

    /// <summary>Finds or declares the sources in the draft.</summary>
    public static FileSources Of(BuildRequest request, SnapshotDraft draft)
    {
        var (litellm, genai) = (Text(request.LiteLlm.Day), Text(request.GenaiPrices.Day));
        var (first, isFirstNew) = Declare(
            draft,
            LiteLlmTitle + litellm,
            "litellm-" + litellm,
            "https://github.com/BerriAI/litellm/blob/main/model_prices_and_context_window.json",
            "C");
        var (second, isSecondNew) = Declare(
            draft,
            GenaiPricesTitle + genai,
            "genai-prices-" + genai,
            "https://github.com/pydantic/genai-prices/blob/main/prices/data_slim.json",
            "C");
        var (both, _) = Declare(
            draft,
            $"LiteLLM of {litellm}, confirmed by genai-prices of {genai}",
            $"litellm-{litellm}-and-genai-prices-{genai}",
            $"the locators of {first.Id} and {second.Id}",
            "B");
        return new FileSources(first, second, both, isFirstNew, isSecondNew);
    }

    private static (CatalogueSource Source, bool IsNew) Declare(SnapshotDraft draft, string title, string id, string locator, string grade)
    {
        var known = draft.Sources.FirstOrDefault(source => source.Value.Contains(("title", title)));
        if (known.Key is null)
        {
            draft.Sources[id] =
                [("id", id), ("kind", "publication"), ("title", title), ("locator", locator), ("retrieved", Text(draft.AsOf)), ("licence", Licence), ("grade", grade)];
        }

        return (new CatalogueSource(known.Key ?? id, new Source("publication", title, locator, draft.AsOf), grade, Licence), known.Key is null);
    }

    private static string Text(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}

using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Economics.Catalogue;

/// <summary>
/// Ids that the catalogue does not know are accepted when the answers bring the prices themselves, and refused otherwise, with the
/// nearest ids: a misspelt model must not pass as one without a price.
/// </summary>
public static class CatalogueIds
{
    private const int MostSuggestions = 3;

    /// <summary>One problem for each unknown id without prices; at the answer that names it.</summary>
    public static ImmutableArray<Problem> Check(Proposal proposal, CatalogueAt catalogue)
    {
        var candidate = proposal.Candidate;
        var hosting = proposal.Hosting;
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var selfHosted = candidate.Route.Is("selfHosted");
        var brings = (candidate.InputPrice.IsKnown && candidate.OutputPrice.IsKnown) || (selfHosted && (hosting.GpuHourPrice.IsKnown || hosting.Gpu.Text is not null));
        Add(problems, candidate.Model, catalogue.KnownIds, brings, "candidate.inputPrice and candidate.outputPrice");
        Add(problems, candidate.Baseline, catalogue.KnownIds, candidate.BaselineInputPrice.IsKnown && candidate.BaselineOutputPrice.IsKnown, "candidate.baselineInputPrice and candidate.baselineOutputPrice");
        Add(problems, hosting.Gpu, catalogue.GpuHours.Keys, hosting.GpuHourPrice.IsKnown, "hosting.gpuHourPrice");
        return problems.ToImmutable();
    }

    private static void Add(ImmutableArray<Problem>.Builder problems, TextAnswer answer, IEnumerable<string> known, bool bringsPrices, string prices)
    {
        var ids = known.ToArray();
        if (answer.Text is not { } id || bringsPrices || ids.Contains(id, StringComparer.Ordinal))
        {
            return;
        }

        var nearest = Nearest(id, ids);
        problems.Add(new Problem(
            answer.Given.At ?? new Position("", 0, 0),
            answer.Given.Key,
            $"\"{id}\"",
            "an id of the catalogue" + (nearest.Count > 0 ? ", such as " + string.Join(", ", nearest) : ""),
            $"Correct the id, or give its prices ({prices})."));
    }

    // A model without its provider is the likeliest slip, and no misspelling.
    private static IReadOnlyList<string> Nearest(string id, IEnumerable<string> ids)
    {
        var withProvider = ids.Where(known => known.EndsWith("/" + id, StringComparison.OrdinalIgnoreCase)).Take(MostSuggestions).ToArray();
        return withProvider.Length > 0 ? withProvider : NearestName.Of(id, ids, MostSuggestions);
    }
}

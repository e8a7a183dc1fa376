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
    private static readonly Proposal NoAnswers = new(new AnswerSheet([]));

    /// <summary>Keys of the questions that a model's id answers.</summary>
    public static ImmutableArray<string> KeysOfModels { get; } = [NoAnswers.Candidate.Model.Given.Key, NoAnswers.Candidate.Baseline.Given.Key];

    /// <summary>Keys of the questions that a GPU's id answers.</summary>
    public static ImmutableArray<string> KeysOfGpus { get; } = [NoAnswers.Hosting.Gpu.Given.Key];

    /// <summary>
    /// One problem for each unknown id without prices; at the answer that names it. An answer that is known but has no value is one that
    /// could not be read: it counts as given, in whatever way leaves the ids alone.
    /// </summary>
    public static ImmutableArray<Problem> Check(Proposal proposal, CatalogueAt catalogue)
    {
        var candidate = proposal.Candidate;
        var hosting = proposal.Hosting;
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var maySelfHost = candidate.Route.Is("selfHosted") || (candidate.Route.Given.IsKnown && candidate.Route.Id is null);
        var brings = (candidate.InputPrice.IsKnown && candidate.OutputPrice.IsKnown) || (maySelfHost && (hosting.GpuHourPrice.IsKnown || hosting.Gpu.Given.IsKnown));
        AddModel(candidate.Model, brings, "its prices (candidate.inputPrice and candidate.outputPrice)");
        AddModel(candidate.Baseline, candidate.BaselineInputPrice.IsKnown && candidate.BaselineOutputPrice.IsKnown, "its prices (candidate.baselineInputPrice and candidate.baselineOutputPrice)");
        Add(problems, hosting.Gpu, hosting.GpuHourPrice.IsKnown || (hosting.Gpu.Text is { } gpu && catalogue.GpuHours.ContainsKey(gpu)), id => NearestName.Of(id, catalogue.GpuHours.Keys, MostSuggestions), "its price (hosting.gpuHourPrice)");
        return problems.ToImmutable();

        void AddModel(TextAnswer model, bool bringsPrices, string prices) =>
            Add(problems, model, bringsPrices || (model.Text is { } id && catalogue.KnownIds.Contains(id)), id => catalogue.NearestIds(id, MostSuggestions), prices);
    }

    private static void Add(ImmutableArray<Problem>.Builder problems, TextAnswer answer, bool isPriced, Func<string, IReadOnlyList<string>> nearestTo, string prices)
    {
        if (answer.Text is not { } id || isPriced)
        {
            return;
        }

        var nearest = nearestTo(id);
        problems.Add(new Problem(
            answer.Given.At ?? new Position("", 0, 0),
            answer.Given.Key,
            Excerpt.Quoted(id),
            "an id of the catalogue" + (nearest.Count > 0 ? ", such as " + string.Join(", ", nearest) : ""),
            $"Correct the id, or give {prices}."));
    }
}

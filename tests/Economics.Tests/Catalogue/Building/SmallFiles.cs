using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Economics.Catalogue.Building;
using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Economics.Tests.Catalogue.Building;

/// <summary>Builds from two price files of a few lines: LiteLLM's of 2026-08-06, genai-prices' of 2026-08-21.</summary>
internal static class SmallFiles
{
    public const string NoModels = "{}";
    public const string NoProviders = "[]";

    /// <summary>A base of 2026-08-01 with these rows.</summary>
    public static string BaseWith(string rows) => """
        asOf: 2026-08-01
        sources:
          - { id: page, kind: vendor-price, title: The seller's page, retrieved: 2026-08-01, licence: facts, grade: A }
          - { id: old-file, kind: publication, title: LiteLLM model_prices_and_context_window.json of 2026-07-01, retrieved: 2026-08-01, licence: MIT, grade: C }

        """ + rows;

    /// <summary>An entry of LiteLLM's file; prices in USD per 1M.</summary>
    public static string LiteLlm(string key, string provider, decimal input, decimal output, string more = "") => FormattableString.Invariant(
        $"\"{key}\": {{ \"litellm_provider\": \"{provider}\", \"mode\": \"chat\", \"input_cost_per_token\": {input / 1_000_000m}, \"output_cost_per_token\": {output / 1_000_000m}{more} }}");

    /// <summary>A provider of genai-prices' file.</summary>
    public static string Genai(string provider, params string[] models) => $"[{{ \"id\": \"{provider}\", \"models\": [{string.Join(", ", models)}] }}]";

    public static Parsed<BuiltSnapshot> Run(string litellm, string genai, string? baseText = null, string? asOf = null)
    {
        Parsed<BuiltSnapshot> Build(string first, string second, string? basePath) => CatalogueBuild.Run(new BuildRequest(
            new DatedFile(first, TestFiles.Day("2026-08-06")), new DatedFile(second, TestFiles.Day("2026-08-21")), basePath, asOf is null ? null : TestFiles.Day(asOf)));
        return Excerpts.With(litellm, first => Excerpts.With(genai, second =>
            baseText is null ? Build(first, second, null) : Excerpts.With(baseText, basePath => Build(first, second, basePath))));
    }

    public static BuiltSnapshot Built(string litellm, string genai, string? baseText = null, string? asOf = null) =>
        Excerpts.Good(Run("{" + litellm + "}", genai, baseText, asOf));

    /// <summary>A model of the snapshot built, as of the snapshot's day.</summary>
    public static ModelRow? Row(this BuiltSnapshot built, string id) => Excerpts.Read(built) is var snapshot ? snapshot.At(snapshot.AsOf).Find(id) : null;

    /// <summary>What the report says of a model's traps, as "Trap field: found; done".</summary>
    public static string[] Met(this BuiltSnapshot built, string model) =>
        [.. built.Report.Traps.Where(met => met.Model == model).Select(met => $"{met.Trap} {met.Field}: {met.Found}; {met.Done}")];

    /// <summary>A problem as its reader sees it, after the place.</summary>
    public static string WithoutPlace(Problem problem) => problem.ToString().Split(": ", 2)[1];
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using FineTuneAdvisor.Economics.Catalogue.Reading;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Economics.Catalogue.Building;

/// <summary>Builds a snapshot out of two downloaded price files and the hand-kept parts of an earlier one.</summary>
public static class CatalogueBuild
{
    /// <summary>The snapshot's text with the report, the same bytes for the same files; or every problem in them.</summary>
    public static Parsed<BuiltSnapshot> Run(BuildRequest request)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var draft = Base(request.BasePath, problems);
        CheckDays(request, draft, problems);
        using var litellm = JsonFile.Read(request.LiteLlm.Path, JsonValueKind.Object, problems);
        using var genai = JsonFile.Read(request.GenaiPrices.Path, JsonValueKind.Array, problems);
        if (litellm is null || genai is null || problems.Count > 0)
        {
            return new Parsed<BuiltSnapshot>(null, problems.ToImmutable());
        }

        var fromBase = draft.Models.Count;
        draft.AsOf = AsOf(request, draft);
        var sources = FileSources.Of(request, draft);
        var log = new TrapLog();
        var files = new PriceFiles(request, sources, draft, log);
        var merge = files.Merge(litellm.RootElement, genai.RootElement);

        var text = SnapshotText.Of(draft);
        SnapshotReader.Read("the snapshot built", text, problems);
        return problems.Count > 0
            ? new Parsed<BuiltSnapshot>(null, problems.ToImmutable())
            : new Parsed<BuiltSnapshot>(
                new BuiltSnapshot(text, new BuildReport(draft.AsOf, draft.Models.Count, fromBase, files.Confirmed, files.Single, log.OtherModes, log.Met, [.. merge.Disagreements])),
                []);
    }

    private static SnapshotDraft Base(string? path, ImmutableArray<Problem>.Builder problems)
    {
        if (path is null)
        {
            return new SnapshotDraft();
        }

        if (Directory.Exists(path))
        {
            problems.Add(new Problem(new Position(path, 1, 1), "", "a folder", "one snapshot", "Name the snapshot to start from."));
            return new SnapshotDraft();
        }

        var read = CatalogueReader.Read(path);
        problems.AddRange(read.Problems);
        return read.Value is not null && YamlText.Read(path, File.ReadAllText(path)).Value is MappingNode root ? SnapshotDraft.Of(root) : new SnapshotDraft();
    }

    private static DateOnly AsOf(BuildRequest request, SnapshotDraft draft) =>
        request.AsOf ?? ((DateOnly[])[draft.AsOf, request.LiteLlm.Day, request.GenaiPrices.Day]).Max();

    private static void CheckDays(BuildRequest request, SnapshotDraft draft, ImmutableArray<Problem>.Builder problems)
    {
        var asOf = AsOf(request, draft);
        var expected = $"a day not after the snapshot's, {asOf.ToString("O", CultureInfo.InvariantCulture)}";
        foreach (var (path, day) in new[] { (request.LiteLlm.Path, request.LiteLlm.Day), (request.GenaiPrices.Path, request.GenaiPrices.Day), (request.BasePath ?? "", draft.AsOf) })
        {
            if (day > asOf)
            {
                problems.Add(new Problem(new Position(path, 1, 1), "", $"a file of {day.ToString("O", CultureInfo.InvariantCulture)}", expected, "Give a later --as-of, or an earlier file."));
            }
        }
    }
}

using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Economics.Catalogue.Building;
using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Economics.Tests.Catalogue.Building;

/// <summary>Builds from the excerpts of the two price files that stand beside the tests.</summary>
internal static class Excerpts
{
    private static readonly string Folder = Path.Combine(TestFiles.Root, "tests", "Economics.Tests", "data", "prices");

    public static string LiteLlm { get; } = Path.Combine(Folder, "litellm-2026-08-06-excerpt.json");

    public static string GenaiPrices { get; } = Path.Combine(Folder, "genai-prices-2026-08-21-excerpt.json");

    public static string Base { get; } = Path.Combine(Folder, "base.yaml");

    /// <summary>Both excerpts upon the base.</summary>
    public static BuiltSnapshot Built => Good(CatalogueBuild.Run(Request(Base)));

    /// <summary>The same as its reader sees it.</summary>
    public static Snapshot Snapshot => Read(Built);

    public static BuildRequest Request(string? basePath) =>
        new(new DatedFile(LiteLlm, TestFiles.Day("2026-08-06")), new DatedFile(GenaiPrices, TestFiles.Day("2026-08-21")), basePath, null);

    public static BuiltSnapshot Good(Parsed<BuiltSnapshot> built)
    {
        Assert.Empty(built.Problems);
        return built.Value!;
    }

    public static Snapshot Read(BuiltSnapshot built) => Assert.Single(TestFiles.Read(built.Text).Value!.Snapshots);

    public static ModelRow? Row(string id) => Snapshot.At(Snapshot.AsOf).Find(id);

    /// <summary>What the report says of one trap at one model, as "field: found; done".</summary>
    public static string[] Met(Trap trap, string model) =>
        [.. Built.Report.Traps.Where(met => met.Trap == trap && met.Model == model).Select(met => $"{met.Field}: {met.Found}; {met.Done}")];

    /// <summary>Writes a file, hands its path on, and deletes it.</summary>
    public static T With<T>(string text, Func<string, T> use)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllText(path, text);
        try
        {
            return use(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}

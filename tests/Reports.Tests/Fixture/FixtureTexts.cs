using System.Collections.Immutable;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Reports.Tests.Fixture;

/// <summary>The shipped texts of the report, and the fixture's stand-ins for those of rules, questions and words.</summary>
internal static class FixtureTexts
{
    public static ImmutableArray<TextEntry> Report { get; } = [.. Read(Shipped("report.yaml")), .. Read(Shipped("charts.yaml"))];

    public static ImmutableArray<TextEntry> Explanation { get; } = Read(Shipped("explanation.yaml"));

    public static ImmutableArray<TextEntry> Answers { get; } = Read(Shipped("answers.yaml"));

    public static ImmutableArray<TextEntry> StandIns { get; } = Read(RepositoryFiles.Fixture("texts.yaml"));

    public static TextSet With(params TextEntry[] more) =>
        Set([.. Report, .. Explanation, .. Answers, .. StandIns, .. more]);

    public static TextSet Without(string key) =>
        Set([.. Report, .. Explanation, .. Answers, .. StandIns.Where(entry => entry.Key != key)]);

    public static TextEntry Entry(string key, string template) => new(key, template, new Facts.Position("texts/en/test.yaml", 7, 3));

    private static TextSet Set(ImmutableArray<TextEntry> entries) =>
        new(new Dictionary<string, IReadOnlyDictionary<string, TextEntry>> { ["en"] = entries.ToDictionary(entry => entry.Key, StringComparer.Ordinal) });

    private static string Shipped(string file) => RepositoryFiles.At("rulesets", "fine-tuning-penalty", "texts", "en", file);

    private static ImmutableArray<TextEntry> Read(string path)
    {
        var parsed = YamlText.Read(path, File.ReadAllText(path));
        Assert.Empty(parsed.Problems);
        return [.. ((MappingNode)parsed.Value!).Entries.Select(entry => new TextEntry(entry.Key.Text, ((ScalarNode)entry.Value).Text, entry.Value.At))];
    }
}

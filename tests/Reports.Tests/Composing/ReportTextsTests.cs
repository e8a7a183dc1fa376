using System.Text.RegularExpressions;
using FineTuneAdvisor.Reports.Tests.Fixture;

namespace FineTuneAdvisor.Reports.Tests.Composing;

/// <summary>Holds the texts and the code that uses them together: no key without a text, no text without a use.</summary>
public sealed partial class ReportTextsTests
{
    // Families of which the code makes the last part: states, months, units, ids of the ruleset.
    private static readonly string[] Families =
        ["answer.", "reason.", "glossary.", "month.", "headline.", "sentence.verdict.", "sentence.byWhen.", "sentence.met.", "sentence.absent.", "sentence.lock.", "sentence.part.", "sentence.met", "sentence.notMet", "sentence.unproven", "sentence.absent", "sentence.present", "sentence.unknown", "sentence.changed.", "role.", "truth.", "source.", "tile.", "column.", "label."];

    private static readonly HashSet<string> Written = [.. FixtureTexts.Report.Select(entry => entry.Key)];

    [Fact]
    public void Every_text_that_the_code_names_is_written()
    {
        var missing = KeysInCode().Where(key => !Written.Contains(key) && !key.Contains('{', StringComparison.Ordinal)).ToList();

        Assert.True(missing.Count == 0, string.Join("\n", missing));
    }

    [Fact]
    public void Every_text_that_is_written_is_told_somewhere()
    {
        var used = KeysInCode().ToHashSet(StringComparer.Ordinal);
        var idle = Written.Where(key => !used.Contains(key) && !Families.Any(family => key.StartsWith(family, StringComparison.Ordinal))).ToList();

        Assert.True(idle.Count == 0, string.Join("\n", idle));
    }

    private static IEnumerable<string> KeysInCode() =>
        Directory.EnumerateFiles(RepositoryFiles.At("src", "Reports"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => Keys().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    [GeneratedRegex("\"((?:document|running|value|heading|sentence|column|label|tile|headline)\\.[A-Za-z0-9.{}()]+)\"")]
    private static partial Regex Keys();
}

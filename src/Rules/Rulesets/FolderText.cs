using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Rules.Rulesets;

/// <summary>The files of a ruleset folder as YAML trees; a file that cannot be read is a problem.</summary>
internal static class FolderText
{
    public static Node? Read(string folder, string name, ImmutableArray<Problem>.Builder problems)
    {
        var path = Path.Combine(folder, name);
        Parsed<string> text;
        try
        {
            text = FileText.Of(path, File.ReadAllBytes(path));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            problems.Add(new Problem(new Position(path, 1, 1), name, "no file that can be read", "a file of the ruleset", unreadable.Message));
            return null;
        }

        problems.AddRange(text.Problems);
        if (text.Value is null)
        {
            return null;
        }

        var read = YamlText.Read(path, text.Value);
        problems.AddRange(read.Problems);
        return read.Value;
    }

    /// <summary>The YAML files of a sub-folder, ordinally; none where it does not exist.</summary>
    public static IEnumerable<string> Files(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        return Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*.yaml").Select(file => Path.Combine(name, Path.GetFileName(file))).Order(StringComparer.Ordinal)
            : [];
    }
}

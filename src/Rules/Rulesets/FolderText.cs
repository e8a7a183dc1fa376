using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Rules.Rulesets;

/// <summary>The files of a ruleset folder as YAML trees; a file that cannot be read is a problem.</summary>
internal static class FolderText
{
    public static Node? Read(string folder, string name, ImmutableArray<Problem>.Builder problems)
    {
        if (Missing(folder) is { } missing)
        {
            problems.Add(missing);
            return null;
        }

        var path = Path.Combine(folder, name);
        var text = FileText.Read(path);
        problems.AddRange(text.Problems);
        if (text.Value is null)
        {
            return null;
        }

        var read = YamlText.Read(path, text.Value);
        problems.AddRange(read.Problems);
        return read.Value;
    }

    /// <summary>What there is to say of a folder that is not there; null of one that is.</summary>
    public static Problem? Missing(string folder) =>
        Directory.Exists(folder) ? null : new Problem(new Position(folder, 0, 0), "", "there is no such folder", "", "Check the path and its spelling.");

    /// <summary>The YAML files of a sub-folder, ordinally; none where it does not exist.</summary>
    public static IEnumerable<string> Files(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        return Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*.yaml").Select(file => Path.Combine(name, Path.GetFileName(file))).Order(StringComparer.Ordinal)
            : [];
    }
}

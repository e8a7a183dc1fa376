using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Tests.Rulesets;

/// <summary>A copy of a ruleset (the small one, unless another is named) in a folder of its own, to be changed by a test.</summary>
internal sealed class RulesetFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ruleset");

    public RulesetFolder()
        : this(Folders.Small)
    {
    }

    public RulesetFolder(string of)
    {
        foreach (var file in Directory.EnumerateFiles(of, "*", SearchOption.AllDirectories))
        {
            Write(System.IO.Path.GetRelativePath(of, file), File.ReadAllText(file));
        }
    }

    /// <summary>The names of its files from the folder on, ordinally.</summary>
    public IEnumerable<string> Files =>
        Directory.EnumerateFiles(_folder.FullName, "*", SearchOption.AllDirectories).Select(file => System.IO.Path.GetRelativePath(_folder.FullName, file)).Order(StringComparer.Ordinal);

    public string Text(string name) => File.ReadAllText(System.IO.Path.Combine(_folder.FullName, name));

    public string Path => _folder.FullName;

    public RulesetFolder Write(string name, string text)
    {
        var path = System.IO.Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public RulesetFolder Remove(string name)
    {
        File.Delete(System.IO.Path.Combine(_folder.FullName, name));
        return this;
    }

    /// <summary>Replaces a text that must be there.</summary>
    public RulesetFolder Change(string name, string from, string to)
    {
        var text = Text(name);
        Assert.Contains(from, text, StringComparison.Ordinal);
        return Write(name, text.Replace(from, to, StringComparison.Ordinal));
    }

    public Parsed<Ruleset> Read(params string[] overlays) => RulesetReader.Read(_folder.FullName, Questions.Few, overlays);

    /// <summary>With the folder's own questionnaire.</summary>
    public Parsed<Ruleset> ReadWhole() => RulesetReader.Read(_folder.FullName);

    /// <summary>The one problem, with its file named from the folder on.</summary>
    public string Problem()
    {
        var problem = Assert.Single(Read().Problems.Select(problem => problem.ToString()));
        return problem.Replace(_folder.FullName + System.IO.Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
    }

    /// <summary>Those of one of its files, named from the folder on.</summary>
    public string[] ProblemsIn(string file) =>
        [.. Read().Problems.Select(problem => problem.ToString().Replace(_folder.FullName + System.IO.Path.DirectorySeparatorChar, "", StringComparison.Ordinal)).Where(problem => problem.StartsWith(file + ":", StringComparison.Ordinal))];

    public void Dispose() => _folder.Delete(true);
}

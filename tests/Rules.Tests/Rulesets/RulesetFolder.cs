using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Tests.Rulesets;

/// <summary>A copy of the small ruleset in a folder of its own, to be changed by a test.</summary>
internal sealed class RulesetFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ruleset");

    public RulesetFolder()
    {
        foreach (var file in Directory.EnumerateFiles(Folders.Small, "*", SearchOption.AllDirectories))
        {
            Write(System.IO.Path.GetRelativePath(Folders.Small, file), File.ReadAllText(file));
        }
    }

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
        var text = File.ReadAllText(System.IO.Path.Combine(_folder.FullName, name));
        Assert.Contains(from, text, StringComparison.Ordinal);
        return Write(name, text.Replace(from, to, StringComparison.Ordinal));
    }

    public Parsed<Ruleset> Read(params string[] overlays) => RulesetReader.Read(_folder.FullName, Questions.Few, overlays);

    /// <summary>The one problem, with its file named from the folder on.</summary>
    public string Problem()
    {
        var problem = Assert.Single(Read().Problems.Select(problem => problem.ToString()));
        return problem.Replace(_folder.FullName + System.IO.Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(true);
}

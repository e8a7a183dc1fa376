using System.Text.RegularExpressions;

namespace FineTuneAdvisor.Advisor.Tests.Verification;

/// <summary>
/// The shipped ruleset with a defect planted: the files of <c>planted/NAME</c> laid over it. What stands in <c>X.add.yaml</c> goes to the end of
/// <c>X.yaml</c>, and the entries named in <c>X.remove.txt</c> go out of it.
/// </summary>
internal sealed partial class Planted : IDisposable
{
    public Planted(string name)
    {
        Lay(Path.Combine(Shipped.Root, "rulesets", "fine-tuning-penalty"));
        Lay(Path.Combine(Shipped.Root, "tests", "Advisor.Tests", "Verification", "planted", name));
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("planted-").FullName;

    public static IEnumerable<string> Names => Directory.EnumerateDirectories(Path.Combine(Shipped.Root, "tests", "Advisor.Tests", "Verification", "planted")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Folder, true);

    private void Lay(string from)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var place = Path.Combine(Folder, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            var text = File.ReadAllText(file);
            if (place.EndsWith(".add.yaml", StringComparison.Ordinal))
            {
                File.AppendAllText(place.Replace(".add.yaml", ".yaml", StringComparison.Ordinal), text);
            }
            else if (place.EndsWith(".remove.txt", StringComparison.Ordinal))
            {
                Remove(place.Replace(".remove.txt", ".yaml", StringComparison.Ordinal), text.Trim());
            }
            else
            {
                File.WriteAllText(place, text);
            }
        }
    }

    private static void Remove(string file, string entry)
    {
        var entries = EntryStart().Split(File.ReadAllText(file));
        var left = entries.Where(text => !text.StartsWith($"  - key: {entry}\n", StringComparison.Ordinal)).ToArray();
        Assert.Equal(entries.Length - 1, left.Length);
        File.WriteAllText(file, string.Concat(left));
    }

    [GeneratedRegex("(?=^  - key: )", RegexOptions.Multiline)]
    private static partial Regex EntryStart();
}

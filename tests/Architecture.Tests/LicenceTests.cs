using System.Text.Json;
using System.Xml.Linq;

namespace FineTuneAdvisor.Architecture.Tests;

public class LicenceTests
{
    private static readonly string[] Accepted = ["MIT", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "OFL-1.1", "PostgreSQL"];

    [Fact]
    public void Every_restored_package_has_an_accepted_licence()
    {
        var packages = LockedPackages();

        Assert.NotEmpty(packages);
        Assert.All(packages, package => Assert.Contains(LicenceOf(package.Id, package.Version), Accepted));
    }

    private static (string Id, string Version)[] LockedPackages() =>
        [.. Directory.EnumerateFiles(Repository.Root, "packages.lock.json", SearchOption.AllDirectories)
            .SelectMany(file => JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("dependencies").EnumerateObject())
            .SelectMany(framework => framework.Value.EnumerateObject())
            .Where(package => package.Value.TryGetProperty("resolved", out _))
            .Select(package => (package.Name, package.Value.GetProperty("resolved").GetString()!))
            .Distinct()
            .Order()];

    private static string LicenceOf(string id, string version)
    {
        var name = id.ToLowerInvariant();
        var nuspec = PackageFolders()
            .Select(folder => Path.Combine(folder, name, version, name + ".nuspec"))
            .FirstOrDefault(File.Exists);
        Assert.True(nuspec is not null, $"{id} {version} is locked but not restored.");
        var licence = XDocument.Load(nuspec).Descendants().First(element => element.Name.LocalName == "license");
        return licence.Attribute("type")?.Value == "file"
            ? NameOfText(File.ReadLines(Path.Combine(Path.GetDirectoryName(nuspec)!, licence.Value)).First())
            : licence.Value;
    }

    // Some packages ship the text of their licence where others name it; its first line is its title.
    private static string NameOfText(string title) => title.Trim() is "The MIT License (MIT)" or "MIT License" ? "MIT" : title;

    private static IEnumerable<string> PackageFolders()
    {
        var assets = Path.Combine(Repository.Root, "tests", "Architecture.Tests", "obj", "project.assets.json");
        return JsonDocument.Parse(File.ReadAllText(assets)).RootElement.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name);
    }
}

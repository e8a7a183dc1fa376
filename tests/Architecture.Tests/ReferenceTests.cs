using System.Xml.Linq;

namespace FineTuneAdvisor.Architecture.Tests;

public class ReferenceTests
{
    // What each project may reference directly; the rest it sees through that one.
    [Theory]
    [InlineData("Facts", "")]
    [InlineData("Economics", "Facts")]
    [InlineData("Rules", "Economics")]
    [InlineData("Reports", "Rules")]
    [InlineData("Advisor", "Reports")]
    [InlineData("Cli", "Advisor")]
    public void A_project_references_only_its_left_neighbour(string project, string expected)
    {
        var file = XDocument.Load(Path.Combine(Repository.Root, "src", project, project + ".csproj"));

        var references = file.Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));

        Assert.Equal(expected, string.Join(" ", references));
    }

    [Fact]
    public void Every_project_under_src_has_its_references_held_by_a_test()
    {
        var projects = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Select(Path.GetFileNameWithoutExtension)
            .Order(StringComparer.Ordinal);

        Assert.Equal(["Advisor", "Cli", "Economics", "Facts", "Reports", "Rules"], projects);
    }

    [Theory]
    [InlineData("PdfSharp", "src/Reports/Pdf")]
    [InlineData("System.Security.Cryptography.Pkcs", "src/Reports/Pdf/Sign")]
    [InlineData("NRules", "src/Rules/Engine")]
    [InlineData("Scriban", "src/Reports/Composing")]
    [InlineData("YamlDotNet", "src/Facts/Reading")]
    [InlineData("Spectre.Console", "src/Cli")]
    [InlineData("System.CommandLine", "src/Cli")]
    public void One_folder_alone_knows_a_library(string library, string folder)
    {
        var users = Repository.SourceFiles("src")
            .Where(file => File.ReadLines(file).Any(line => line.StartsWith("using " + library, StringComparison.Ordinal)))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .ToArray();

        Assert.NotEmpty(users);
        Assert.All(users, user => Assert.StartsWith(folder + "/", user, StringComparison.Ordinal));
    }

    [Fact]
    public void Time_comes_from_the_provider_that_the_program_starts_with_and_from_nowhere_else()
    {
        string[] clocks = ["DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "DateTimeOffset.Now", "DateTimeOffset.UtcNow", "Stopwatch", "TimeProvider.System"];

        var readers = Repository.SourceFiles("src")
            .Where(file => !file.EndsWith(Path.Combine("Cli", "Program.cs"), StringComparison.Ordinal))
            .Where(file => clocks.Any(clock => File.ReadAllText(file).Contains(clock, StringComparison.Ordinal)));

        Assert.Empty(readers);
    }
}

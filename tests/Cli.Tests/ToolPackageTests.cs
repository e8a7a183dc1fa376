using System.IO.Compression;

namespace FineTuneAdvisor.Cli.Tests;

/// <summary>The program as a package for <c>dotnet tool install</c>, made from what the tests were built with, and installed from a folder: nothing is fetched.</summary>
public class ToolPackageTests
{
    private const string Package = "finetune-advisor.0.1.0.nupkg";

    [Fact]
    public void The_package_is_the_same_each_time_and_the_tool_installed_from_it_assesses_an_example()
    {
        using var program = new Running();
        var folder = Pack(program, "package");

        using (var package = ZipFile.OpenRead(Path.Combine(folder, Package)))
        {
            var files = package.Entries.Select(entry => entry.FullName).ToArray();
            foreach (var file in (string[])["README.md", "LICENSE", "tools/net10.0/any/examples/support-triage.yaml", "tools/net10.0/any/catalogue/2026-11-24.yaml", "tools/net10.0/any/rulesets/fine-tuning-penalty/ruleset.lock"])
            {
                Assert.Contains(file, files);
            }

            Assert.DoesNotContain(files, file => file.StartsWith("content", StringComparison.OrdinalIgnoreCase));
        }

        Assert.Equal(File.ReadAllBytes(Path.Combine(folder, Package)), File.ReadAllBytes(Path.Combine(Pack(program, "again"), Package)));

        var (tools, sources) = (Path.Combine(program.Folder, "tools"), program.Write("nuget.config", $"""<configuration><packageSources><clear /><add key="here" value="{folder}" /></packageSources></configuration>"""));
        Done(Dotnet(program.Folder, "tool", "install", "finetune-advisor", "--tool-path", tools, "--configfile", sources));
        var tool = Path.Combine(tools, "finetune-advisor");
        Done(Finished.Run(tool, ["new", "proposal.yaml", "--example", "support-triage"], program.Folder));
        var assessed = Finished.Run(tool, ["assess", "proposal.yaml"], program.Folder);

        Done(assessed);
        Assert.Contains("Reject: do not fine-tune", assessed.Output, StringComparison.Ordinal);
        Assert.True(new FileInfo(Path.Combine(program.Folder, "proposal.verdict.pdf")).Length > 10_000);
    }

    private static string Pack(Running program, string name)
    {
        var folder = Path.Combine(program.Folder, name);
        var configuration = Directory.GetParent(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar))!.Name;
        Done(Dotnet(Checkout.Root, "pack", Path.Combine("src", "Cli"), "--no-build", "--configuration", configuration, "--output", folder));
        return folder;
    }

    private static Finished Dotnet(string folder, params string[] arguments) => Finished.Run("dotnet", arguments, folder, ("MSBUILDDISABLENODEREUSE", "1"));

    private static void Done(Finished run) => Assert.True(run.Exit == 0, run.Output + run.Error);
}

using System.Diagnostics;
using FineTuneAdvisor.Tests;

namespace FineTuneAdvisor.Reports.Benchmarks;

/// <summary>The program as it is published, compiled ahead of time; gone when it is disposed of.</summary>
public sealed class PublishedProgram : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("published");

    /// <summary>Throws <see cref="InvalidOperationException"/> where it cannot be published.</summary>
    public PublishedProgram()
    {
        var project = Path.Combine(Checkout.Root, "src", "Cli");
        using var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", project, "-c", "Release", "-o", _folder.FullName, "-v", "q", "--nologo"]))!;
        publish.WaitForExit();
        if (publish.ExitCode != 0)
        {
            throw new InvalidOperationException("The program could not be published.");
        }
    }

    /// <summary>A cold <c>assess</c> of an example, its report written where nothing else is: the whole process.</summary>
    /// <param name="ending">Of the report: json or pdf.</param>
    public ProcessTime Assess(string example, string ending, int runs)
    {
        var answers = Path.Combine(Checkout.Root, "examples", example + ".yaml");
        return ChildProcess.Median(Path.Combine(_folder.FullName, "finetune-advisor"), ["assess", answers, "--quiet", "--output", Path.Combine(_folder.FullName, "report." + ending)], runs);
    }

    public void Dispose() => _folder.Delete(true);
}

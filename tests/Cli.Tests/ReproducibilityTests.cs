using System.Diagnostics;

namespace FineTuneAdvisor.Cli.Tests;

/// <summary>The program as a process of its own, where time zone and culture come from outside.</summary>
public class ReproducibilityTests
{
    [Fact]
    public void Two_time_zones_and_two_cultures_give_the_same_bytes()
    {
        using var program = new Running();
        var file = program.Example("support-triage");
        string[] formats = ["pdf", "json"];

        foreach (var format in formats)
        {
            var runs = new[] { ("UTC", "en_US.UTF-8"), ("Asia/Tokyo", "de_DE.UTF-8"), ("America/Los_Angeles", "tr_TR.UTF-8"), ("UTC", "ar_SA.UTF-8") }
                .Select(world => Assess(file, Path.Combine(program.Folder, $"{world.Item1.Replace('/', '-')}-{world.Item2}.{format}"), world.Item1, world.Item2))
                .ToArray();

            Assert.All(runs, run => Assert.Equal(runs[0], run));
        }
    }

    private static byte[] Assess(string file, string output, string timeZone, string culture)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { typeof(CommandLine).Assembly.Location, "assess", file, "--output", output },
            Environment = { ["TZ"] = timeZone, ["LANG"] = culture, ["LC_ALL"] = culture },
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error);
        return File.ReadAllBytes(output);
    }
}

using System.Diagnostics;
using System.Globalization;
using FineTuneAdvisor.Rules.Peers;

namespace FineTuneAdvisor.Rules.Benchmarks;

/// <summary>
/// From the start of a process to its first verdict. The engines are published ReadyToRun and started one after the other, round by round, so
/// that whatever else the machine does falls on all of them.
/// </summary>
public sealed class ColdStart(string program)
{
    // A case in which some rules fire, of 40 and of 400.
    private const string Case = "5";

    /// <summary>Publishes the engines into a folder; throws <see cref="InvalidOperationException"/> where that fails.</summary>
    public static ColdStart Publish(string checkout, string folder)
    {
        var project = Path.Combine(checkout, "benchmarks", "Rules.Peers");
        using var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", project, "-c", "Release", "-o", folder, "-v", "q", "--nologo"]))!;
        publish.WaitForExit();
        return publish.ExitCode == 0 ? new ColdStart(Path.Combine(folder, "Rules.Peers")) : throw new InvalidOperationException("The engines could not be published.");
    }

    /// <summary>Median milliseconds of each engine: of the whole process, and inside it.</summary>
    public IReadOnlyDictionary<string, (double Process, double Inside)> Measure(PeerRules rules, int rounds)
    {
        var times = Peer.Names.ToDictionary(name => name, _ => new List<(double Process, double Inside)>());

        // The first round only warms the disk's cache.
        for (var round = 0; round <= rounds; round++)
        {
            string? expected = null;
            foreach (var name in Peer.Names)
            {
                var (process, inside, fired) = Start(name, rules);
                expected ??= fired;
                if (fired != expected)
                {
                    throw new InvalidOperationException($"{name} fires {fired}, {Peer.Names[0]} {expected}.");
                }

                if (round > 0)
                {
                    times[name].Add((process, inside));
                }
            }
        }

        return times.ToDictionary(pair => pair.Key, pair => (Median(pair.Value.Select(time => time.Process)), Median(pair.Value.Select(time => time.Inside))));
    }

    private (double Process, double Inside, string Fired) Start(string name, PeerRules rules)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, [name, rules.Count.ToString(CultureInfo.InvariantCulture), rules.Folder, Case]) { RedirectStandardOutput = true })!;
        var said = process.StandardOutput.ReadToEnd().TrimEnd();
        process.WaitForExit();
        var whole = watch.Elapsed.TotalMilliseconds;
        var words = said.Split(' ');
        return process.ExitCode == 0 ? (whole, double.Parse(words[0], CultureInfo.InvariantCulture), words[1]) : throw new InvalidOperationException($"{name} ended with {process.ExitCode}.");
    }

    private static double Median(IEnumerable<double> times)
    {
        var sorted = times.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}

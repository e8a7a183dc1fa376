using System.Diagnostics;
using System.Globalization;

namespace FineTuneAdvisor.Reports.Benchmarks;

/// <summary>Milliseconds that a process took from start to end.</summary>
/// <param name="Clock">On the clock.</param>
/// <param name="Processor">Of processor, that of its own children included; in steps of 10 ms, as Linux counts.</param>
public readonly record struct ProcessTime(double Clock, double Processor);

/// <summary>Runs a program and says how long it took. Linux only: nothing else tells the processor time of a process that is gone.</summary>
public static class ChildProcess
{
    private const double MillisecondsOfTick = 10;

    // Fields 16 and 17 of /proc/self/stat: what children that were waited for have spent; counted from the state behind the name in brackets, which is field 3.
    private const int ChildrenUser = 13;
    private const int ChildrenSystem = 14;

    /// <summary>The median of several runs, after one that is not counted. Throws <see cref="InvalidOperationException"/> where the program fails.</summary>
    public static ProcessTime Median(string program, IReadOnlyList<string> arguments, int runs)
    {
        Once(program, arguments);
        var times = Enumerable.Range(0, runs).Select(_ => Once(program, arguments)).ToArray();
        return new ProcessTime(Middle(times.Select(time => time.Clock)), Middle(times.Select(time => time.Processor)));
    }

    private static ProcessTime Once(string program, IReadOnlyList<string> arguments)
    {
        var before = SpentByChildren();
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var clock = watch.Elapsed.TotalMilliseconds;
        return process.ExitCode == 0
            ? new ProcessTime(clock, SpentByChildren() - before)
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {errors.Result}");
    }

    private static double SpentByChildren()
    {
        var stat = File.ReadAllText("/proc/self/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return (long.Parse(fields[ChildrenUser], CultureInfo.InvariantCulture) + long.Parse(fields[ChildrenSystem], CultureInfo.InvariantCulture)) * MillisecondsOfTick;
    }

    private static double Middle(IEnumerable<double> times)
    {
        var sorted = times.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}

using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using FineTuneAdvisor.Rules.Peers;

namespace FineTuneAdvisor.Rules.Benchmarks;

/// <summary>Every engine's cold start, warm evaluation and memory in one table of Markdown.</summary>
public static class PeerTable
{
    private static readonly int[] Counts = [40, 400];

    /// <param name="rounds">Processes started of each engine and number of rules.</param>
    /// <param name="isSmoke">One short measurement of everything: whether it runs, not how fast.</param>
    public static void Print(string checkout, int rounds, bool isSmoke, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("peers-published");
        var cold = new Dictionary<int, IReadOnlyDictionary<string, (double Process, double Inside)>>();
        try
        {
            var start = ColdStart.Publish(checkout, folder.FullName);
            foreach (var count in Counts)
            {
                using var rules = new PeerRules(count);
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} rules: every engine fires the same {rules.Fired()} times over 64 cases"));
                cold[count] = start.Measure(rules, rounds);
            }
        }
        finally
        {
            folder.Delete(true);
        }

        var warm = BenchmarkRunner.Run<WarmEvaluation>(DefaultConfig.Instance.AddJob(isSmoke ? Job.Dry : Job.ShortRun));
        output.WriteLine("\n| rules | engine | process to first verdict | of it inside | one case | memory a case |\n|---|---|---|---|---|---|");
        foreach (var count in Counts)
        {
            foreach (var name in Peer.Names)
            {
                output.WriteLine(Row(count, name, cold[count][name], warm));
            }
        }
    }

    private static string Row(int count, string name, (double Process, double Inside) cold, Summary warm)
    {
        var report = warm.Reports.Single(report => report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\'') == name && Equals(report.BenchmarkCase.Parameters["Rules"], count));
        var micros = report.ResultStatistics?.Mean / 1_000;
        var kilobytes = report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) / 1_024.0;
        return string.Create(CultureInfo.InvariantCulture, $"| {count} | {name} | {cold.Process:0} ms | {cold.Inside:0} ms | {micros:0.##} us | {kilobytes:0.#} KB |");
    }
}

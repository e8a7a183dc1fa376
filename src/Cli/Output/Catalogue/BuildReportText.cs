using System.Globalization;
using FineTuneAdvisor.Economics.Catalogue.Building;

namespace FineTuneAdvisor.Cli.Output.Catalogue;

/// <summary>What happened while a snapshot was built, in lines.</summary>
internal static class BuildReportText
{
    public static byte[] Of(BuildReport report)
    {
        var lines = new Lines()
            .Add($"Snapshot of {Invariant.Day(report.AsOf)}: {Count(report.Models)} models, {Count(report.FromBase)} of them from the base.")
            .Add($"New: {Count(report.Confirmed)} with two files that agree (grade B), {Count(report.Single)} with the word of one (grade C).")
            .Add("Left out because they are no text models: " + string.Join(", ", report.OtherModes.Select(mode => $"{mode.Key} {Count(mode.Value)}")));
        foreach (var trap in report.Traps.GroupBy(met => met.Trap))
        {
            lines.Head(TrapWords.Of(trap.Key), trap.Count());
            foreach (var met in trap)
            {
                lines.Add($"  {met.Model} {met.Field}: {met.Found}; {met.Done}");
            }
        }

        lines.Head("Two sources that disagree", report.Disagreements.Length);
        foreach (var entry in report.Disagreements)
        {
            lines.Add($"  {entry.Model} {entry.Field}: {(entry.Stands.Length > 0 ? $"{entry.Stands} by {entry.By} stands" : "nothing stands")}; {entry.Other} by {entry.OtherBy}");
        }

        return lines.ToBytes();
    }

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}

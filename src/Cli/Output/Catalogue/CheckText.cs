using System.Globalization;
using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Economics.Catalogue.Checking;

namespace FineTuneAdvisor.Cli.Output.Catalogue;

/// <summary>What a price keeper should know of each snapshot, in lines.</summary>
internal static class CheckText
{
    public static byte[] Of(PriceCatalogue catalogue)
    {
        var lines = new Lines();
        foreach (var snapshot in catalogue.Snapshots)
        {
            lines.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"Snapshot of {Invariant.Day(snapshot.AsOf)}: {snapshot.Models.Length} models, {snapshot.GpuHours.Length} GPU-hour prices, {snapshot.Throughput.Length} load tests; no problem."));
            lines.Add("Values by grade: " + string.Join(", ", GradeCounts.Of(snapshot).Select(grade => string.Create(CultureInfo.InvariantCulture, $"{grade.Key} {grade.Value}"))));
            foreach (var trap in CatalogueWarnings.Of(snapshot).GroupBy(warning => warning.Trap))
            {
                lines.Head(TrapWords.Of(trap.Key), trap.Count());
                foreach (var warning in trap)
                {
                    lines.Add($"  {warning.Model} {warning.Field}: {warning.Found}");
                }
            }
        }

        return lines.ToBytes();
    }
}

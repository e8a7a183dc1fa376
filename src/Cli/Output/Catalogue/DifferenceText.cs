using FineTuneAdvisor.Economics.Catalogue.Comparing;

namespace FineTuneAdvisor.Cli.Output.Catalogue;

/// <summary>What a later snapshot says otherwise, in lines.</summary>
internal static class DifferenceText
{
    public static byte[] Of(SnapshotDifference difference)
    {
        var lines = new Lines().Add($"From the snapshot of {Invariant.Day(difference.OldDay)} to that of {Invariant.Day(difference.NewDay)}");
        if (difference.IsEmpty)
        {
            return lines.Add("The same models, prices and dates.").ToBytes();
        }

        Section(lines, "Added", [.. difference.Added]);
        Section(lines, "Removed", [.. difference.Removed]);
        Section(lines, "Prices changed", [.. difference.Prices.Select(Told)]);
        Section(lines, "Dates changed", [.. difference.Dates.Select(change => $"{change.Row} {change.Field}: {Invariant.Day(change.Old)} -> {Invariant.Day(change.New)}")]);
        return lines.ToBytes();
    }

    private static string Told(PriceChange change) =>
        $"{change.Row} {change.Field}: {Invariant.Number(change.Old)} -> {Invariant.Number(change.New)}" + (change.Percent is { } percent ? $" ({Invariant.Percent(percent)})" : "");

    private static void Section(Lines lines, string heading, string[] entries)
    {
        if (entries.Length > 0)
        {
            lines.Head(heading, entries.Length);
            foreach (var entry in entries)
            {
                lines.Add("  " + entry);
            }
        }
    }
}

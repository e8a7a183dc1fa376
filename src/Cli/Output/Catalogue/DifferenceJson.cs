using FineTuneAdvisor.Economics.Catalogue.Comparing;

namespace FineTuneAdvisor.Cli.Output.Catalogue;

/// <summary>What a later snapshot says otherwise, for a program.</summary>
internal static class DifferenceJson
{
    private const int PercentDecimals = 4;

    public static byte[] Of(SnapshotDifference difference) => JsonResult.Of(writer =>
    {
        writer.Day("old", difference.OldDay);
        writer.Day("new", difference.NewDay);
        writer.Texts("added", difference.Added);
        writer.Texts("removed", difference.Removed);
        writer.Objects("prices", difference.Prices, (json, change) =>
        {
            json.WriteString("row", change.Row);
            json.WriteString("field", change.Field);
            json.Number("old", change.Old);
            json.Number("new", change.New);
            json.Number("percent", change.Percent is { } percent ? decimal.Round(percent, PercentDecimals) : null);
        });
        writer.Objects("dates", difference.Dates, (json, change) =>
        {
            json.WriteString("row", change.Row);
            json.WriteString("field", change.Field);
            json.Day("old", change.Old);
            json.Day("new", change.New);
        });
    });
}

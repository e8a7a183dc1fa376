using FineTuneAdvisor.Economics.Catalogue.Building;

namespace FineTuneAdvisor.Cli.Output.Catalogue;

/// <summary>What happened while a snapshot was built, for a program.</summary>
internal static class BuildReportJson
{
    public static byte[] Of(BuildReport report) => JsonResult.Of(writer =>
    {
        writer.Day("asOf", report.AsOf);
        writer.WriteNumber("models", report.Models);
        writer.WriteNumber("fromBase", report.FromBase);
        writer.WriteNumber("confirmed", report.Confirmed);
        writer.WriteNumber("single", report.Single);
        writer.Counts("otherModes", report.OtherModes);
        writer.Objects("traps", report.Traps, (json, met) =>
        {
            json.WriteString("trap", Invariant.Key(met.Trap));
            json.WriteString("model", met.Model);
            json.WriteString("field", met.Field);
            json.WriteString("found", met.Found);
            json.WriteString("done", met.Done);
        });
        writer.Objects("disagreements", report.Disagreements, (json, entry) =>
        {
            json.WriteString("model", entry.Model);
            json.WriteString("field", entry.Field);
            json.WriteString("stands", entry.Stands.Length > 0 ? entry.Stands : null);
            json.WriteString("by", entry.By.Length > 0 ? entry.By : null);
            json.WriteString("other", entry.Other);
            json.WriteString("otherBy", entry.OtherBy);
        });
    });
}

using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Economics.Catalogue.Reading;

/// <summary>Reads one snapshot's text: its sources first, then the rows that rest on them.</summary>
internal static class SnapshotReader
{
    /// <summary>The snapshot; null, with problems, when it cannot be used.</summary>
    public static Snapshot? Read(string file, string text, ImmutableArray<Problem>.Builder problems)
    {
        var before = problems.Count;
        var parsed = YamlText.Read(file, text);
        problems.AddRange(parsed.Problems);
        if (parsed.Value is not { } root || Fields.Of(root, "", problems) is not { } fields)
        {
            return null;
        }

        var asOf = fields.Date("asOf");
        var sources = SourceTable.Read(fields.Items("sources"), asOf, problems);
        var models = ModelReader.Read(fields.Items("models"), fields.Node("listed"), sources, problems);
        var leftOut = LeftOutReader.Read(fields.Items("leftOut"), sources, problems);
        var gpuHours = GpuHourReader.Read(fields.Items("gpuHours"), sources, problems);
        var throughput = ThroughputReader.Read(fields.Items("throughput"), sources, problems);
        fields.Done();
        return problems.Count > before
            ? null
            : new Snapshot(asOf, SnapshotDigest.Of(root), sources.All, models, leftOut, gpuHours, throughput);
    }
}

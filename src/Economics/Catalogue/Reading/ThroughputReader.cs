using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Economics.Catalogue.Reading;

/// <summary>Reads the load tests of a snapshot.</summary>
internal static class ThroughputReader
{
    /// <summary>The rows in the order of the file.</summary>
    public static ImmutableArray<ThroughputRow> Read(ImmutableArray<Node> items, SourceTable sources, ImmutableArray<Problem>.Builder problems)
    {
        var rows = ImmutableArray.CreateBuilder<ThroughputRow>();
        foreach (var item in items)
        {
            if (Fields.Of(item, "throughput", problems) is { } fields && Row(fields, sources) is { } row)
            {
                rows.Add(row);
            }
        }

        return rows.ToImmutable();
    }

    private static ThroughputRow? Row(Fields fields, SourceTable sources)
    {
        var statement = sources.Of(fields);
        var speed = fields.Positive("outputTokensPerSecond", "output tokens a second");
        var row = new ThroughputRow(
            fields.Text("model"),
            fields.OptionalText("weights"),
            fields.Positive("parametersB", "billions of parameters"),
            fields.OptionalPositive("activeParametersB", "billions of parameters"),
            fields.Text("gpu"),
            fields.Whole("gpus", "GPUs"),
            fields.Text("precision"),
            fields.Text("engine"),
            fields.Whole("inputTokens", "tokens"),
            fields.Whole("outputTokens", "tokens"),
            Load(fields),
            fields.Text("concurrency"),
            statement?.Of(speed)!,
            fields.OptionalPositive("timeToFirstTokenMs", "milliseconds"),
            fields.Text("measure"));
        fields.Done();

        // Without its source the row is a problem already reported, and nobody sees it.
        return statement is null ? null : row;
    }

    private static ThroughputLoad Load(Fields fields)
    {
        var text = fields.Text("load");
        if (text is not ("" or "sustained" or "saturated"))
        {
            fields.Problem("load", $"\"{text}\"", "one of: sustained, saturated", "Write sustained where clients waited for their answers, saturated where a maximum was sought.");
        }

        return text == "sustained" ? ThroughputLoad.Sustained : ThroughputLoad.Saturated;
    }
}

using FineTuneAdvisor.Economics.Catalogue;

namespace FineTuneAdvisor.Cli.Output.Catalogue;

/// <summary>A model as it was known on a day, for a program.</summary>
internal static class ModelJson
{
    public static byte[] Of(ModelEntry model, DateOnly day, DateOnly snapshot) => JsonResult.Of(writer =>
    {
        writer.WriteString("id", model.Id);
        writer.Day("asOf", day);
        writer.Day("snapshot", snapshot);
        writer.WriteString("weights", model.Weights);
        writer.WriteBoolean("reasoning", model.IsReasoning);
        writer.WriteString("note", model.Note);
        writer.Objects("values", ModelValues.Of(model, day), (json, value) =>
        {
            json.WriteString("name", value.Name);
            json.WriteString("value", value.Value);
            json.WriteString("unit", value.Unit);
            json.Day("known", value.Known);
            json.WriteString("grade", value.Grade);
            json.WriteString("source", value.Source);
            json.WriteBoolean("counts", !value.IsOther);
        });
    });
}

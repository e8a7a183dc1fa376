using FineTuneAdvisor.Economics.Catalogue;

namespace FineTuneAdvisor.Cli.Output.Catalogue;

/// <summary>A model as it was known on a day, in lines: value, day, grade, source.</summary>
internal static class ModelText
{
    public static byte[] Of(ModelEntry model, DateOnly day, DateOnly snapshot)
    {
        var lines = new Lines().Add($"{model.Id}, as known on {Invariant.Day(day)} (snapshot of {Invariant.Day(snapshot)})");
        if (model.Weights is { } weights)
        {
            lines.Add($"  open weights        {weights}");
        }

        if (model.IsReasoning)
        {
            lines.Add("  reasoning           hidden reasoning tokens are billed as output");
        }

        var values = ModelValues.Of(model, day).ToArray();
        if (values.Length == 0)
        {
            lines.Add("  nothing was known of it yet");
        }

        foreach (var value in values)
        {
            lines.Add($"  {value.Name,-19} {value.Value,12}  {value.Unit,-14} known {Invariant.Day(value.Known)}  {value.Grade}  {value.Source}{(value.IsOther ? "  (another source; does not count)" : "")}");
        }

        return (model.Note is { } note ? lines.Add("  note                " + note) : lines).ToBytes();
    }
}

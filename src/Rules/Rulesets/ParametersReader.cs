using System.Collections.Immutable;
using System.Globalization;
using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Facts.Units;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Rulesets;

/// <summary>Reads <c>parameters.yaml</c>: every number that judges, with its range, owner, review date and source.</summary>
internal static class ParametersReader
{
    private static readonly string[] Units = [.. UnitNames.All.Where(unit => unit != Unit.Date).Select(unit => unit.Name)];

    public static ParameterSet Read(Node root, CollectedTexts texts, ImmutableArray<Problem>.Builder problems)
    {
        var parameters = new Dictionary<string, Parameter>(StringComparer.Ordinal);
        if (Fields.Of(root, "", problems) is not { } file)
        {
            return new ParameterSet([]);
        }

        foreach (var item in file.Items("parameters"))
        {
            if (Fields.Of(item, "parameters", problems) is not { } fields || One(fields, texts) is not { } parameter)
            {
                continue;
            }

            if (!parameters.TryAdd(parameter.Id, parameter))
            {
                fields.Problem("id", $"\"{parameter.Id}\" a second time", "each parameter once", $"It stands first on line {parameters[parameter.Id].At.Line.ToString(CultureInfo.InvariantCulture)}: keep one of the two.");
            }
        }

        file.Done();
        return new ParameterSet(parameters.Values);
    }

    private static Parameter? One(Fields fields, CollectedTexts texts)
    {
        var id = fields.Text("id");
        if (id.Length > 0 && !id.All(char.IsAsciiLetterOrDigit))
        {
            fields.Problem("id", $"\"{id}\"", "letters and digits", "Expressions read it as param.ID.");
        }

        texts.RequireField(fields, "meaning", $"{Parameter.Prefix}{id}.meaning");
        var unitName = fields.Text("unit");
        if (unitName.Length > 0 && !Units.Contains(unitName, StringComparer.Ordinal))
        {
            var nearest = NearestName.Of(unitName, Units);
            fields.Problem("unit", $"\"{unitName}\"", "one of: " + string.Join(", ", Units), nearest.Count > 0 ? $"Did you mean {nearest[0]}?" : "Write one of them.");
            return null;
        }

        var dimension = Dimension.Of(new Unit(unitName));
        var value = ParameterFields.Amount(fields, "value", dimension);
        var low = fields.Has("low") ? ParameterFields.Amount(fields, "low", dimension) : null;
        var high = fields.Has("high") ? ParameterFields.Amount(fields, "high", dimension) : null;
        var range = Range(fields, dimension);
        var owner = fields.Text("owner");
        var reviewBy = fields.Date("review-by");
        var source = ParameterFields.Source(fields);
        fields.Done();
        if (value is not { } known || range is not { } within || source is null)
        {
            return null;
        }

        ParameterFields.CheckOrder(fields, within.Minimum, low, known, high, within.Maximum);
        return new Parameter(id, fields.Text("meaning"), known, low, high, new Unit(unitName), within.Minimum, within.Maximum, owner, reviewBy, source, fields.At);
    }

    private static (decimal Minimum, decimal Maximum)? Range(Fields fields, Dimension dimension)
    {
        var text = fields.Text("range");
        var ends = text.Split("..");
        if (ends is [var low, var high] && AmountText.Read(low, dimension) is { } minimum && AmountText.Read(high, dimension) is { } maximum && minimum <= maximum)
        {
            return (minimum, maximum);
        }

        if (text.Length > 0)
        {
            fields.Problem("range", $"\"{text}\"", "the least and the greatest value allowed", "Write it as in: 12 .. 60.");
        }

        return null;
    }
}

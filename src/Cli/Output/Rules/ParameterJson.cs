using System.Text.Json;
using FineTuneAdvisor.Economics.Parameters;

namespace FineTuneAdvisor.Cli.Output.Rules;

/// <summary>A parameter with its range, owner and source, for a program.</summary>
internal static class ParameterJson
{
    public static void Members(Utf8JsonWriter json, Parameter parameter)
    {
        json.WriteString("id", parameter.Id);
        json.WriteString("meaning", parameter.Meaning.Trim());
        json.Number("value", parameter.Value);
        json.Number("low", parameter.Low);
        json.Number("high", parameter.High);
        json.WriteString("unit", parameter.Unit.Name);
        json.Number("minimum", parameter.Minimum);
        json.Number("maximum", parameter.Maximum);
        json.WriteString("owner", parameter.Owner);
        json.Day("reviewBy", parameter.ReviewBy);
        json.WriteStartObject("source");
        json.WriteString("kind", parameter.Source.Kind);
        json.WriteString("title", parameter.Source.Title);
        json.WriteString("locator", parameter.Source.Locator);
        json.Day("retrieved", parameter.Source.Retrieved);
        json.WriteEndObject();
    }
}

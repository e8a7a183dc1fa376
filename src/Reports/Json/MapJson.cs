using System.Text.Json;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Rules.Changes;

namespace FineTuneAdvisor.Reports.Json;

/// <summary>The result's <c>verdictMap</c>.</summary>
internal static class MapJson
{
    public static void Write(Utf8JsonWriter json, VerdictMap map)
    {
        json.WriteStartObject("verdictMap");
        json.WriteAmounts("requestsPerDay", map.RequestsPerDay);
        json.WriteAmounts("months", map.Months);
        json.WriteStartArray("outcomes");
        foreach (var row in map.Outcomes)
        {
            json.WriteStartArray();
            foreach (var outcome in row)
            {
                json.WriteStringValue(TextKey.Of(outcome));
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}

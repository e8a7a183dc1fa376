using System.Text.Json;
using System.Text.Json.Serialization;

namespace FineTuneAdvisor.Rules.Tests.Engine;

/// <summary>Conclusions as text, so that two can be compared and a difference can be read.</summary>
internal static class Told
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Converters = { new JsonStringEnumConverter() } };

    public static string Of(Conclusions conclusions) => JsonSerializer.Serialize(conclusions, Indented);
}

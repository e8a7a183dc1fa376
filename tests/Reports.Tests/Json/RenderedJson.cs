using System.Text;
using System.Text.Json;
using FineTuneAdvisor.Reports.Json;
using FineTuneAdvisor.Reports.Tests.Fixture;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Reports.Tests.Json;

/// <summary>The result of an assessment, as a program reads it.</summary>
internal static class RenderedJson
{
    public static JsonElement Of(AssessmentBuilder assessment) => Of(assessment.Build());

    public static JsonElement Of(Assessment assessment) => Parse(Text(assessment));

    public static string Text(AssessmentBuilder assessment) => Text(assessment.Build());

    public static JsonElement Parse(string text) => JsonDocument.Parse(text).RootElement;

    private static string Text(Assessment assessment) => Encoding.UTF8.GetString(JsonRenderer.Render(assessment, "en"));
}

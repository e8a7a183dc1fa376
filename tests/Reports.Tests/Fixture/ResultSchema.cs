using FineTuneAdvisor.Reports.Json;
using Json.Schema;

namespace FineTuneAdvisor.Reports.Tests.Fixture;

/// <summary>The schema of the result, read once: the library keeps every schema that it has read, and none twice.</summary>
internal static class ResultSchema
{
    public static JsonSchema Read { get; } = JsonSchema.FromText(AssessmentSchema.Text);
}

namespace FineTuneAdvisor.Reports.Json;

/// <summary>The JSON Schema (2020-12) of what <see cref="JsonRenderer"/> writes.</summary>
public static class AssessmentSchema
{
    /// <summary>The schema as text.</summary>
    public static string Text { get; } = Read();

    private static string Read()
    {
        using var stream = typeof(AssessmentSchema).Assembly.GetManifestResourceStream("assessment.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

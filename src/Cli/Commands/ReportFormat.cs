namespace FineTuneAdvisor.Cli.Commands;

/// <summary>How a report is told.</summary>
public enum ReportFormat
{
    Pdf,
    Json,
}

public static class ReportFormats
{
    /// <summary>The format that a file's name asks for; null where its ending names none.</summary>
    public static ReportFormat? OfFile(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".PDF" => ReportFormat.Pdf,
        ".JSON" => ReportFormat.Json,
        _ => null,
    };
}

using System.CommandLine.Parsing;

namespace FineTuneAdvisor.Cli.Commands;

/// <summary>How a report is told.</summary>
public enum ReportFormat
{
    Pdf,
    Json,
}

public static class ReportFormats
{
    /// <summary>The format as typed after <c>--format</c>, in whatever case.</summary>
    public static ReportFormat? Parse(ArgumentResult argument)
    {
        var word = argument.Tokens[0].Value;
        if (OfFile("." + word) is not { } format)
        {
            argument.AddError($"--format: found '{word}', expected pdf or json.");
            return null;
        }

        return format;
    }

    /// <summary>The format that a file's name asks for; null where its ending names none.</summary>
    public static ReportFormat? OfFile(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".PDF" => ReportFormat.Pdf,
        ".JSON" => ReportFormat.Json,
        _ => null,
    };

    public static string Word(this ReportFormat format) => format == ReportFormat.Pdf ? "pdf" : "json";
}

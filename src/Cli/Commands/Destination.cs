using FineTuneAdvisor.Cli.Output;

namespace FineTuneAdvisor.Cli.Commands;

/// <summary>Where a report goes, and how it is told there.</summary>
/// <param name="File">Null: standard output.</param>
/// <param name="IsNamed">The caller named the place.</param>
public sealed record Destination(string? File, ReportFormat Format, bool IsNamed)
{
    private const string StandardOutput = "-";

    /// <param name="answers">The file of answers, beside which a report stands that is sent nowhere else.</param>
    /// <param name="output">As typed after <c>--output</c>.</param>
    public static Destination Of(string answers, string? output, ReportFormat? format) => output switch
    {
        StandardOutput => new(null, format ?? ReportFormat.Json, true),
        null when format == ReportFormat.Json => new(null, ReportFormat.Json, false),
        null => new(Path.ChangeExtension(answers, null) + ".verdict.pdf", ReportFormat.Pdf, false),
        _ => new(output, format ?? ReportFormats.OfFile(output) ?? ReportFormat.Pdf, true),
    };

    /// <summary>What is wrong with a place for a report as it was typed, before anything is read; null where nothing is.</summary>
    public static string? Complaint(string answers, string? output, ReportFormat? format) =>
        Complaint(output) ?? ComplaintOfEnding(output, format) ?? ComplaintOfAnswers(answers, Of(answers, output, format).File);

    /// <summary>The same for a result whose name may end as it likes.</summary>
    public static string? Complaint(string answers, string? output) =>
        Complaint(output) ?? ComplaintOfAnswers(answers, output is StandardOutput ? null : output);

    /// <summary>The same where no answers are read.</summary>
    public static string? Complaint(string? output) =>
        output is not null && string.IsNullOrWhiteSpace(output) ? "--output: found nothing, expected a file or -." : null;

    private static string? ComplaintOfEnding(string? output, ReportFormat? format)
    {
        if (output is null or StandardOutput)
        {
            return null;
        }

        var ending = ReportFormats.OfFile(output);
        if (format is null && ending is null)
        {
            return $"--output: '{output}' ends in neither .pdf nor .json; say which with --format.";
        }

        return format is { } asked && ending is { } other && asked != other
            ? $"--output: '{output}' is not the name of a {asked.Word()} file; let its ending and --format agree."
            : null;
    }

    private static string? ComplaintOfAnswers(string answers, string? file) =>
        file is not null && SameFile.Is(file, answers) ? "--output is the file of answers; name another." : null;
}

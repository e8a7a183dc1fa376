using System.CommandLine;
using FineTuneAdvisor.Reports.Pdf;

namespace FineTuneAdvisor.Cli.Commands;

/// <summary>From which answers a report is made, where it goes, and in what form.</summary>
public sealed class ReportOptions
{
    private readonly Argument<string> _file = new("FILE") { Description = "The team's answers, YAML or JSON." };
    private readonly Option<string> _output = new("--output", "-o") { Description = "Where to write the report; - is standard output.", HelpName = "FILE" };
    private readonly Option<ReportFormat?> _format = new("--format")
    {
        Description = "pdf or json (default: by the ending of --output, else pdf).",
        HelpName = "FORMAT",
        CustomParser = ReportFormats.Parse,
    };

    public Option<PaperSize?> Paper { get; } = PaperOption.Create();

    public Option<string> Charts { get; } = new("--charts") { Description = "Also write every chart of the report as an SVG file into this folder.", HelpName = "DIR" };

    public void AddTo(Command command)
    {
        command.Arguments.Add(_file);
        foreach (var option in (Option[])[_format, _output, Paper, Charts])
        {
            command.Options.Add(option);
        }
    }

    public string AnswersOf(ParseResult arguments) => arguments.GetValue(_file)!;

    public Destination DestinationOf(ParseResult arguments) =>
        Destination.Of(AnswersOf(arguments), arguments.GetValue(_output), arguments.GetValue(_format));

    /// <summary>What is wrong with what was typed, before anything is read; null where nothing is.</summary>
    public string? Complaint(ParseResult arguments)
    {
        if (Destination.Complaint(AnswersOf(arguments), arguments.GetValue(_output), arguments.GetValue(_format)) is { } complaint)
        {
            return complaint;
        }

        if (arguments.GetValue(Charts) is { } folder && string.IsNullOrWhiteSpace(folder))
        {
            return "--charts: found nothing, expected a folder.";
        }

        return arguments.GetValue(Paper) is not null && DestinationOf(arguments).Format == ReportFormat.Json
            ? "--paper: a JSON result has no paper; leave it out, or ask for --format pdf."
            : null;
    }
}

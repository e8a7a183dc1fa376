using System.CommandLine;
using FineTuneAdvisor.Cli.Commands.Assessing;
using FineTuneAdvisor.Cli.Completion;
using FineTuneAdvisor.Reports.Pdf;

namespace FineTuneAdvisor.Cli.Commands;

/// <summary>From which answers a report is made, where it goes, and in what form.</summary>
public sealed class ReportOptions
{
    private readonly Argument<string[]> _files = new("FILE") { Description = "The team's answers, YAML or JSON; or several files, or folders to search for them.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _output = new("--output", "-o") { Description = "Where to write the report; of several files, the folder for their reports; - is standard output.", HelpName = "PATH" };
    private readonly Option<ReportFormat?> _format = new Option<ReportFormat?>("--format")
    {
        Description = "pdf or json (default: by the ending of --output, else pdf).",
        HelpName = "FORMAT",
        CustomParser = ReportFormats.Parse,
    }.Words("json", "pdf");

    public Option<PaperSize?> Paper { get; } = PaperOption.Create();

    public Option<string> Charts { get; } = new("--charts") { Description = "Also write every chart of the report as an SVG file into this folder.", HelpName = "DIR" };

    public SigningOptions Signing { get; } = new();

    public void AddTo(Command command)
    {
        command.Arguments.Add(_files);

        // An argument of any number of words would take misspelt options for files.
        _files.Validators.Add(files =>
        {
            if (files.Tokens.FirstOrDefault(token => token.Value is ['-', _, ..]) is { } option)
            {
                files.AddError(WrongUsage.UnknownOption(option.Value, command));
            }
        });
        foreach (var option in (Option[])[_format, _output, Paper, Charts])
        {
            command.Options.Add(option);
        }

        Signing.AddTo(command);
    }

    /// <summary>The files and folders that were named, at least one.</summary>
    public string[] FilesOf(ParseResult arguments) => arguments.GetValue(_files)!;

    /// <summary>Several files were named, or a folder, however many are in it.</summary>
    public bool AreSeveral(ParseResult arguments) => FilesOf(arguments) is not [var file] || Directory.Exists(file);

    /// <summary>Where the report of the only file goes.</summary>
    public ReportPlace PlaceOf(ParseResult arguments) => new(FilesOf(arguments)[0], DestinationOf(arguments), arguments.GetValue(Charts));

    /// <summary>Where the reports of several files go.</summary>
    public SeveralPlaces PlacesOf(ParseResult arguments) => new(arguments.GetValue(_output), arguments.GetValue(_format), arguments.GetValue(Charts));

    /// <summary>What is wrong with what was typed, before anything is read; null where nothing is.</summary>
    public string? Complaint(ParseResult arguments)
    {
        var areSeveral = AreSeveral(arguments);
        if ((areSeveral ? ComplaintOfSeveral(arguments) : Destination.Complaint(FilesOf(arguments)[0], arguments.GetValue(_output), arguments.GetValue(_format))) is { } complaint)
        {
            return complaint;
        }

        if (arguments.GetValue(Charts) is { } folder && string.IsNullOrWhiteSpace(folder))
        {
            return "--charts: found nothing, expected a folder.";
        }

        var format = areSeveral ? PlacesOf(arguments).Format : DestinationOf(arguments).Format;
        return arguments.GetValue(Paper) is not null && format == ReportFormat.Json
            ? "--paper: a JSON result has no paper; leave it out, or ask for --format pdf."
            : Signing.Complaint(arguments, format);
    }

    private string? ComplaintOfSeveral(ParseResult arguments) =>
        FilesOf(arguments).Any(string.IsNullOrWhiteSpace) ? "FILE: found nothing, expected a file or a folder." : PlacesOf(arguments).Complaint();

    private Destination DestinationOf(ParseResult arguments) =>
        Destination.Of(FilesOf(arguments)[0], arguments.GetValue(_output), arguments.GetValue(_format));
}

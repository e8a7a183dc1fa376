using System.Collections.Immutable;
using System.CommandLine;
using FineTuneAdvisor.Advisor;
using FineTuneAdvisor.Cli.Output;
using FineTuneAdvisor.Reports.Composing;
using FineTuneAdvisor.Reports.Json;
using FineTuneAdvisor.Reports.Pdf;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Cli.Commands;

/// <summary><c>assess FILE</c>: answers in, a verdict out.</summary>
public sealed class AssessCommand
{
    private readonly ProposalAdvisor _advisor;
    private readonly InputOptions _inputs = new();
    private readonly Argument<string> _file = new("FILE") { Description = "The team's answers, YAML or JSON." };
    private readonly Option<string> _output = new("--output", "-o") { Description = "Where to write the report; - is standard output.", HelpName = "FILE" };
    private readonly Option<ReportFormat?> _format = new("--format")
    {
        Description = "pdf or json (default: by the ending of --output, else pdf).",
        HelpName = "FORMAT",
        CustomParser = ReportFormats.Parse,
    };

    private readonly Option<ImmutableArray<Outcome>> _failOn = new("--fail-on")
    {
        Description = "Verdicts on which to exit with 3, with commas between: reject,defer.",
        HelpName = "VERDICTS",
        CustomParser = OutcomeList.Parse,
        DefaultValueFactory = _ => [],
    };

    public AssessCommand(ProposalAdvisor advisor)
    {
        _advisor = advisor;
    }

    public Command Build(Func<bool, Terminal> open)
    {
        var command = new Command(
            "assess",
            """
            Assess a proposal: read the answers, cost the options, apply the ruleset, write the verdict.

            Without --output, the report is written beside the answers as NAME.verdict.pdf and a summary is printed;
            --format json alone prints the result.

            Examples:
              finetune-advisor assess proposal.yaml
              finetune-advisor assess proposal.yaml --output verdict.json --fail-on reject,defer
            """);
        command.Arguments.Add(_file);
        command.Options.Add(_format);
        command.Options.Add(_output);
        command.Options.Add(_failOn);
        _inputs.AddTo(command);
        command.SetAction(arguments => Run(arguments, open(!arguments.GetValue(_inputs.NoColour))));
        return command;
    }

    private int Run(ParseResult arguments, Terminal terminal)
    {
        var file = arguments.GetValue(_file)!;
        if (Destination.Complaint(file, arguments.GetValue(_output), arguments.GetValue(_format)) is { } complaint)
        {
            return WrongUsage.Refuse(terminal, complaint, arguments);
        }

        return Judging.Of(arguments, terminal, _inputs, file, _advisor, (request, assessment) =>
        {
            var report = Report(arguments, assessment, file);
            return Deliver(arguments, terminal, assessment, report.Bytes, [.. _advisor.Notes(request), .. report.Notes]);
        });
    }

    private Destination DestinationOf(ParseResult arguments) =>
        Destination.Of(arguments.GetValue(_file)!, arguments.GetValue(_output), arguments.GetValue(_format));

    private (byte[] Bytes, IEnumerable<string> Notes) Report(ParseResult arguments, Assessment assessment, string file)
    {
        var language = arguments.GetValue(_inputs.Language)!;
        if (DestinationOf(arguments).Format == ReportFormat.Json)
        {
            return (JsonRenderer.Render(assessment, language), []);
        }

        var document = ReportComposer.Compose(assessment, language, new AnswersFile(Path.GetFileName(file), MediaTypeOf(file), [.. File.ReadAllBytes(file)]));
        return (PdfRenderer.Render(document, PaperSize.A4, out var warnings), GlyphNotes.Of(warnings));
    }

    private int Deliver(ParseResult arguments, Terminal terminal, Assessment assessment, byte[] report, ImmutableArray<string> notes)
    {
        var destination = DestinationOf(arguments);
        var exit = Delivery.Of(report, destination.File, terminal);
        if (exit != ExitCode.Done)
        {
            return exit;
        }

        if (!arguments.GetValue(_inputs.Quiet))
        {
            Tell(terminal, destination, notes, assessment, arguments.GetValue(_inputs.Language)!);
        }

        return arguments.GetValue(_failOn).Contains(assessment.Conclusions.Verdict.Outcome) ? ExitCode.CheckFailed : ExitCode.Done;
    }

    private static void Tell(Terminal terminal, Destination destination, ImmutableArray<string> notes, Assessment assessment, string language)
    {
        if (destination is { File: not null, IsNamed: false })
        {
            SummaryView.Print(terminal.Out, SummaryComposer.Compose(assessment, language));
        }

        foreach (var note in notes)
        {
            terminal.Note(note);
        }

        if (destination.File is not null)
        {
            terminal.Say($"Wrote {destination.File}");
        }
    }

    private static string MediaTypeOf(string file) =>
        file.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? "application/json" : "application/yaml";
}

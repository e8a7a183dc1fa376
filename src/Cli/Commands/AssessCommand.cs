using System.Collections.Immutable;
using System.CommandLine;
using FineTuneAdvisor.Advisor;
using FineTuneAdvisor.Cli.Output;
using FineTuneAdvisor.Reports.Composing;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Json;
using FineTuneAdvisor.Reports.Pdf;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Cli.Commands;

/// <summary><c>assess FILE</c>: answers in, a verdict out.</summary>
public sealed class AssessCommand
{
    private readonly ProposalAdvisor _advisor;
    private readonly InputOptions _inputs = new();
    private readonly ReportOptions _report = new();

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
              finetune-advisor assess proposal.yaml --paper letter --charts charts
              finetune-advisor assess proposal.yaml --sign board.pfx --sign-password-file board.password
            """);
        _report.AddTo(command);
        command.Options.Add(_failOn);
        _inputs.AddTo(command);
        command.SetAction(arguments => Run(arguments, open(!arguments.GetValue(_inputs.NoColour))));
        return command;
    }

    private int Run(ParseResult arguments, Terminal terminal)
    {
        if (_report.Complaint(arguments) is { } complaint)
        {
            return WrongUsage.Refuse(terminal, complaint, arguments);
        }

        var (signer, problem) = _report.Signing.Read(arguments);
        using var disposed = signer;
        return problem is not null ? terminal.Refuse(problem) : Judging.Of(arguments, terminal, _inputs, _report.AnswersOf(arguments), _advisor, (request, assessment) =>
        {
            assessment.WorkAhead();
            var language = arguments.GetValue(_inputs.Language)!;
            var document = new Lazy<VerdictDocument>(() => ReportComposer.Compose(assessment, language, AnswersFileOf(arguments)));
            if (arguments.GetValue(_report.Charts) is { } folder && ChartFiles.Write(folder, document.Value.Illustrations()) is { } reason)
            {
                return terminal.Refuse($"{reason}. Name another place with --charts.");
            }

            ImmutableArray<RenderWarning> warnings = [];
            var report = _report.DestinationOf(arguments).Format == ReportFormat.Json
                ? JsonRenderer.Render(assessment, language)
                : PdfRenderer.Render(document.Value, arguments.GetValue(_report.Paper) ?? PaperSize.A4, signer, out warnings);
            return Deliver(arguments, terminal, assessment, report, [.. _advisor.Notes(request), .. GlyphNotes.Of(warnings)]);
        });
    }

    private AnswersFile AnswersFileOf(ParseResult arguments)
    {
        var file = _report.AnswersOf(arguments);
        return new AnswersFile(Path.GetFileName(file), MediaTypeOf(file), [.. File.ReadAllBytes(file)]);
    }

    private int Deliver(ParseResult arguments, Terminal terminal, Assessment assessment, byte[] report, ImmutableArray<string> notes)
    {
        var destination = _report.DestinationOf(arguments);
        var exit = Delivery.Of(report, destination.File, terminal);
        if (exit != ExitCode.Done)
        {
            return exit;
        }

        if (!arguments.GetValue(_inputs.Quiet))
        {
            Tell(terminal, destination, notes, assessment, arguments);
        }

        return arguments.GetValue(_failOn).Contains(assessment.Conclusions.Verdict.Outcome) ? ExitCode.CheckFailed : ExitCode.Done;
    }

    private void Tell(Terminal terminal, Destination destination, ImmutableArray<string> notes, Assessment assessment, ParseResult arguments)
    {
        if (destination is { File: not null, IsNamed: false })
        {
            SummaryView.Print(terminal.Out, SummaryComposer.Compose(assessment, arguments.GetValue(_inputs.Language)!));
        }

        foreach (var note in notes)
        {
            terminal.Note(note);
        }

        foreach (var written in (string?[])[arguments.GetValue(_report.Charts), destination.File])
        {
            if (written is not null)
            {
                terminal.Say($"Wrote {written}");
            }
        }
    }

    private static string MediaTypeOf(string file) =>
        file.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? "application/json" : "application/yaml";
}

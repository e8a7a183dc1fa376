using System.Collections.Immutable;
using System.CommandLine;
using FineTuneAdvisor.Advisor;
using FineTuneAdvisor.Cli.Output;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Reports.Composing;
using FineTuneAdvisor.Reports.Json;
using FineTuneAdvisor.Reports.Pdf;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Cli.Commands;

/// <summary><c>assess FILE</c>: answers in, a verdict out.</summary>
public sealed class AssessCommand
{
    private const string StandardOutput = "-";

    private readonly ProposalAdvisor _advisor;
    private readonly InputOptions _inputs = new();
    private readonly Argument<string> _file = new("FILE") { Description = "The team's answers, YAML or JSON." };
    private readonly Option<string> _output = new("--output", "-o") { Description = "Where to write the report; - is standard output.", HelpName = "FILE" };
    private readonly Option<ReportFormat?> _format = new("--format")
    {
        Description = "pdf or json (default: by the ending of --output, else pdf).",
        HelpName = "FORMAT",
        CustomParser = argument =>
        {
            switch (argument.Tokens[0].Value)
            {
                case "pdf":
                    return ReportFormat.Pdf;
                case "json":
                    return ReportFormat.Json;
                default:
                    argument.AddError($"--format: found '{argument.Tokens[0].Value}', expected pdf or json.");
                    return null;
            }
        },
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
        command.Validators.Add(result =>
        {
            var output = result.GetValue(_output);
            if (output is not null and not StandardOutput && result.GetValue(_format) is null && ReportFormats.OfFile(output) is null)
            {
                result.AddError($"--output: '{output}' ends in neither .pdf nor .json; say which with --format.");
            }
        });
        command.SetAction(arguments => Run(arguments, open(!arguments.GetValue(_inputs.NoColour))));
        return command;
    }

    private int Run(ParseResult arguments, Terminal terminal)
    {
        var inputs = Inputs.Read(arguments, _inputs);
        if (inputs.Value is null)
        {
            return terminal.Refuse(inputs.Problems);
        }

        var language = arguments.GetValue(_inputs.Language)!;
        if (!inputs.Value.Ruleset.Texts.Languages.Contains(language, StringComparer.Ordinal))
        {
            return terminal.Refuse($"--language: found '{language}', expected a language of the ruleset: {string.Join(", ", inputs.Value.Ruleset.Texts.Languages)}.", ExitCode.WrongUsage);
        }

        var file = arguments.GetValue(_file)!;
        var proposal = AnswerReader.Read(file, inputs.Value.Ruleset.Questions);
        if (proposal.Value is null)
        {
            return terminal.Refuse(proposal.Problems);
        }

        var assessed = _advisor.Assess(new AssessmentRequest(proposal.Value, inputs.Value.Ruleset, inputs.Value.Catalogue, arguments.GetValue(_inputs.AsOf)));
        if (assessed.Value is not { } assessment)
        {
            return terminal.Refuse(assessed.Problems);
        }

        return Deliver(arguments, terminal, assessment, file);
    }

    private int Deliver(ParseResult arguments, Terminal terminal, Assessment assessment, string file)
    {
        var output = arguments.GetValue(_output);
        var language = arguments.GetValue(_inputs.Language)!;
        var format = arguments.GetValue(_format);
        if (output == StandardOutput || (output is null && format == ReportFormat.Json))
        {
            terminal.WriteResult(Render(assessment, format ?? ReportFormat.Json, language, file, terminal));
            return Exit(arguments, assessment);
        }

        var path = output ?? Path.ChangeExtension(file, null) + ".verdict.pdf";
        var report = Render(assessment, format ?? ReportFormats.OfFile(path)!.Value, language, file, terminal);
        try
        {
            OutputFile.Write(path, report);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            return terminal.Refuse($"{path}: cannot be written: {unwritable.Message} Name another place with --output.");
        }

        if (!arguments.GetValue(_inputs.Quiet))
        {
            if (output is null)
            {
                SummaryView.Print(terminal.Out, SummaryComposer.Compose(assessment, language));
            }

            terminal.Note($"Wrote {path}");
        }

        return Exit(arguments, assessment);
    }

    private static byte[] Render(Assessment assessment, ReportFormat format, string language, string file, Terminal terminal)
    {
        if (format == ReportFormat.Json)
        {
            return JsonRenderer.Render(assessment, language);
        }

        var document = ReportComposer.Compose(assessment, language, new AnswersFile(Path.GetFileName(file), MediaTypeOf(file), [.. File.ReadAllBytes(file)]));
        var pdf = PdfRenderer.Render(document, PaperSize.A4, out var warnings);
        foreach (var warning in warnings)
        {
            terminal.Note($"{warning.Reason}: {warning.Text}");
        }

        return pdf;
    }

    private static string MediaTypeOf(string file) =>
        file.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? "application/json" : "application/yaml";

    private int Exit(ParseResult arguments, Assessment assessment) =>
        arguments.GetValue(_failOn).Contains(assessment.Conclusions.Verdict.Outcome) ? ExitCode.CheckFailed : ExitCode.Done;
}

using System.CommandLine;
using FineTuneAdvisor.Advisor;
using FineTuneAdvisor.Cli.Output;
using FineTuneAdvisor.Cli.Output.Questionnaire;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Cli.Commands;

/// <summary><c>check FILE</c>: what is wrong with a file of answers and what it still lacks, without an assessment.</summary>
public sealed class CheckCommand(ProposalAdvisor advisor)
{
    private readonly InputOptions _inputs = new();
    private readonly Argument<string> _file = new("FILE") { Description = "The team's answers, YAML or JSON." };
    private readonly Option<ViewFormat?> _format = ViewFormats.Option();
    private readonly Option<string> _output = new("--output", "-o") { Description = "Where to write what is missing (default: standard output).", HelpName = "FILE" };

    private readonly Option<bool> _fix = new("--fix") { Description = "Write what cannot have been meant otherwise into the file: yes for True, singleTask for single-task. The rest is told as ever." };

    public Command Build(Func<bool, Terminal> open)
    {
        var command = new Command(
            "check",
            """
            Check a file of answers without assessing it: every problem with its line, what is not answered yet, and what was answered
            and does not apply under the other answers, so that nothing reads it. Exit code 1 where there is a problem; a missing answer
            is none, nor is one that does not apply. With --format json the problems are in the document too.

            Examples:
              finetune-advisor check proposal.yaml
              finetune-advisor check proposal.yaml --format json
              finetune-advisor check proposal.yaml --fix
            """);
        command.Arguments.Add(_file);
        command.Options.Add(_fix);
        command.Options.Add(_format);
        command.Options.Add(_output);
        _inputs.AddTo(command);
        command.SetAction(arguments =>
        {
            var (terminal, file) = (open(!arguments.GetValue(_inputs.NoColour)), arguments.GetValue(_file)!);
            return Destination.Complaint(file, arguments.GetValue(_output)) is { } complaint
                ? WrongUsage.Refuse(terminal, complaint, arguments)
                : Judging.Against(arguments, terminal, _inputs, inputs => Check(file, inputs, arguments, terminal));
        });
        return command;
    }

    private int Check(string file, Inputs inputs, ParseResult arguments, Terminal terminal)
    {
        var asOf = arguments.GetValue(_inputs.AsOf);
        CheckFix? fix = arguments.GetValue(_fix) ? new CheckFix(advisor, inputs, asOf, terminal) : null;
        if (fix?.Mend(file) is { } unwritable)
        {
            return terminal.Refuse(unwritable);
        }

        var read = Judging.Read(file, inputs, asOf, advisor);
        var shown = Show(read, file, arguments, terminal);
        if (read.Value is null)
        {
            var refused = terminal.Refuse(read.Problems, fix is null ? "" : fix.Mended == 0 ? "; none can be mended without you" : $"{(read.Problems.Length == 1 ? " is" : " are")} left; {Count(fix)} mended and written");
            return shown == ExitCode.Done ? refused : shown;
        }

        if (fix is { Mended: > 0 })
        {
            terminal.Say($"No problem is left in {file}; {Count(fix)} mended and written.");
        }

        if (read.Value is { } request && !arguments.GetValue(_inputs.Quiet))
        {
            terminal.Notes(advisor.Notes(request));
        }

        return shown;
    }

    private static string Count(CheckFix fix) => AllowedAnswer.Number(fix.Mended) + (fix.Mended == 1 ? " was" : " were");

    // What is wrong is told on standard error to whoever reads along; a program gets it as the result too.
    private int Show(Parsed<AssessmentRequest> read, string file, ParseResult arguments, Terminal terminal)
    {
        var (isTold, isJson) = (!arguments.GetValue(_inputs.Quiet), arguments.GetValue(_format) == ViewFormat.Json);
        if (read.Value is not { } request)
        {
            return isJson ? Delivery.Of(JsonResult.Of(json => ProblemJson.Write(json, read.Problems)), arguments.GetValue(_output), terminal, isTold) : ExitCode.Done;
        }

        var (answers, questions) = (request.Proposal.Answers, request.Ruleset.Questions);
        return Delivery.Of(isJson ? UnansweredView.Json(answers, questions) : UnansweredView.Text(file, answers, questions), arguments.GetValue(_output), terminal, isTold);
    }
}

using System.CommandLine;
using FineTuneAdvisor.Advisor;
using FineTuneAdvisor.Cli.Output;
using FineTuneAdvisor.Cli.Output.Questionnaire;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Facts.Writing;

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
            is none, nor is one that does not apply.

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
            var (terminal, file, output) = (open(!arguments.GetValue(_inputs.NoColour)), arguments.GetValue(_file)!, arguments.GetValue(_output));
            return Destination.Complaint(file, output) is { } complaint
                ? WrongUsage.Refuse(terminal, complaint, arguments)
                : Judging.Against(arguments, terminal, _inputs, inputs =>
                {
                    if (arguments.GetValue(_fix) && Mend(inputs, arguments.GetValue(_inputs.AsOf), file, terminal) is var mended and not ExitCode.Done)
                    {
                        return mended;
                    }

                    var read = Judging.Read(file, inputs, arguments.GetValue(_inputs.AsOf), advisor);
                    return read.Value is { } request ? Show(request, file, arguments.GetValue(_format), output, terminal) : terminal.Refuse(read.Problems);
                });
        });
        return command;
    }

    private static int Show(AssessmentRequest request, string file, ViewFormat? format, string? output, Terminal terminal)
    {
        var (answers, questions) = (request.Proposal.Answers, request.Ruleset.Questions);
        return Delivery.Of(format == ViewFormat.Json ? UnansweredView.Json(answers, questions) : UnansweredView.Text(file, answers, questions), output, terminal);
    }

    private int Mend(Inputs inputs, DateOnly? asOf, string path, Terminal terminal)
    {
        var file = new TextFile(path);
        if (file.Read().Value is not { Length: > 0 } text)
        {
            // What is wrong with the file itself is told by who reads it next.
            return ExitCode.Done;
        }

        var mended = CertainMends.Of(path, text, tried => AnswerReader.ReadText(
            path, tried, inputs.Ruleset.Questions, answers => advisor.Check(new AssessmentRequest(answers, inputs.Ruleset, inputs.Catalogue, asOf))).Problems);
        if (mended.Mended.IsEmpty)
        {
            return ExitCode.Done;
        }

        if (file.Write(mended.Text) is { } reason)
        {
            return terminal.Refuse($"{path} cannot be written: {reason}. Nothing was mended.");
        }

        foreach (var problem in mended.Mended)
        {
            terminal.Say($"{problem.At} {problem.Key}: mended, {problem.Found} is now {problem.Certain}.");
        }

        return ExitCode.Done;
    }
}

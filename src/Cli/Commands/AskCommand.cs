using System.CommandLine;
using System.Runtime.InteropServices;
using FineTuneAdvisor.Advisor;
using FineTuneAdvisor.Cli.Asking;
using FineTuneAdvisor.Cli.Output;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Cli.Commands;

/// <summary><c>ask [FILE]</c>: the questionnaire as an interview, saved after each answer.</summary>
public sealed class AskCommand(ProposalAdvisor advisor)
{
    private const string Nothing = "Nothing was answered, nothing was written.";

    private readonly InputOptions _inputs = new();
    private readonly Argument<string?> _file = new("FILE") { Description = $"The file to fill in (default: {NewCommand.DefaultFile}); one that is not there is begun.", Arity = ArgumentArity.ZeroOrOne };

    public Command Build(Func<bool, Terminal> open)
    {
        var command = new Command(
            "ask",
            """
            Answer the questionnaire as an interview: what a first verdict needs, then what is worth most to know. The file is saved after
            each answer; whoever stops goes on there with the same command. Without a terminal the first line that is refused is the last that is read.

            Examples:
              finetune-advisor ask proposal.yaml
              finetune-advisor ask proposal.yaml < typed-before.txt
            """);
        command.Arguments.Add(_file);
        _inputs.AddTo(command);
        command.SetAction(arguments => Run(arguments, open(!arguments.GetValue(_inputs.NoColour))));
        return command;
    }

    private int Run(ParseResult arguments, Terminal terminal)
    {
        var path = arguments.GetValue(_file) ?? NewCommand.DefaultFile;
        return string.IsNullOrWhiteSpace(path) ? WrongUsage.Refuse(terminal, "FILE: found nothing, expected a file.", arguments)
            : path == NewCommand.StandardOutput ? WrongUsage.Refuse(terminal, "FILE: found -, expected a file: it is read again before each answer.", arguments)
            : OutputFile.Obstacle(path) is { } obstacle ? terminal.Refuse($"{path} cannot be filled in: {obstacle}. {(File.Exists(path) ? "Name another file, or let it be written." : NewCommand.Remedy)}")
            : Judging.Against(arguments, terminal, _inputs, inputs =>
            {
                var request = new AssessmentRequest(new Proposal(new AnswerSheet([])), inputs.Ruleset, inputs.Catalogue, arguments.GetValue(_inputs.AsOf));
                var file = new AnswersOnDisk(path, inputs.Ruleset.Questions, answers => advisor.Check(request with { Proposal = answers }));
                if (file.Read() is { IsEmpty: false } problems)
                {
                    return terminal.Refuse(problems);
                }

                if (!terminal.IsInteractive)
                {
                    terminal.Note("there is no terminal; answers are read from standard input, one a line.");
                }

                using var interruption = WhenInterrupted(terminal, file, path);
                var dialogue = new Dialogue(terminal.Out, terminal.In, terminal.IsInteractive);
                new Interview(file, request, advisor, dialogue, new InterviewScreen(terminal.Out, dialogue, inputs.Ruleset.Questions, arguments.GetValue(_inputs.Language)!)).Run();
                return Leave(terminal, path, file, dialogue.RefusedLine, Unanswered.In(file.Proposal.Answers, inputs.Ruleset.Questions));
            });
    }

    // Every answer is in the file already; one that is being written is written first.
    private static PosixSignalRegistration WhenInterrupted(Terminal terminal, AnswersOnDisk file, string path) => PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
    {
        signal.Cancel = true;
        lock (file.Writing)
        {
            terminal.Say("");
            terminal.Say(Path.Exists(path) ? $"{path} is saved; go on with: finetune-advisor ask {path}" : Nothing);
            Environment.Exit(ExitCode.Interrupted);
        }
    });

    private static int Leave(Terminal terminal, string path, AnswersOnDisk file, int? refusedLine, Unanswered open)
    {
        if (refusedLine is { } line)
        {
            terminal.Say($"Line {AllowedAnswer.Number(line)} of the input was refused; nothing after it was read.");
        }

        if (!file.Unsaved.IsEmpty)
        {
            terminal.Say($"Not saved: {string.Join(", ", file.Unsaved)}.");
        }

        terminal.Say(Path.Exists(path) ? $"{path} is saved{(file.Unsaved.IsEmpty ? "" : " but for that")}: {open.Answered} of {open.Applying} questions answered." : Nothing);
        if (Path.Exists(path))
        {
            terminal.Say($"Go on: finetune-advisor ask {path}. {(open.Required.IsEmpty ? $"The report: finetune-advisor assess {path}" : $"Before a report: {string.Join(", ", open.Required.Select(question => question.Key))}")}.");
        }

        return refusedLine is null && file.Unsaved.IsEmpty ? ExitCode.Done : ExitCode.WrongInput;
    }
}

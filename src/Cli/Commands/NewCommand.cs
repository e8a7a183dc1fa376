using System.CommandLine;
using FineTuneAdvisor.Cli.Completion;
using FineTuneAdvisor.Cli.Output;
using FineTuneAdvisor.Cli.Output.Questionnaire;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Cli.Commands;

/// <summary><c>new [FILE]</c>: a file of answers to fill in, or a copy of an example.</summary>
public sealed class NewCommand
{
    internal const string StandardOutput = "-";
    internal const string DefaultFile = "proposal.yaml";
    internal const string Remedy = "Name a file in a folder that is there.";
    private const string Ending = ".yaml";

    private readonly RulesetOption _ruleset = new();
    private readonly Argument<string?> _file = new("FILE") { Description = $"The file to write (default: {DefaultFile}); - is standard output.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _example = new Option<string>("--example") { Description = $"Start from an example instead: {string.Join(", ", Examples())}.", HelpName = "NAME" }.Words(Examples());

    public Command Build(Func<bool, Terminal> open)
    {
        var command = new Command(
            "new",
            """
            Write a file of answers to fill in: every question with why it is asked, what it accepts, what counts as evidence and what
            "unknown" means. A file that exists is left alone.

            Examples:
              finetune-advisor new proposal.yaml
              finetune-advisor new proposal.yaml --example support-triage
            """);
        command.Arguments.Add(_file);
        command.Options.Add(_example);
        _ruleset.AddTo(command);
        command.SetAction(arguments => Run(arguments, open(true)));
        return command;
    }

    private int Run(ParseResult arguments, Terminal terminal)
    {
        var file = arguments.GetValue(_file) ?? DefaultFile;
        if (string.IsNullOrWhiteSpace(file))
        {
            return WrongUsage.Refuse(terminal, "FILE: found nothing, expected a file or -.", arguments);
        }

        if (AnswersFormat.IsJson(file))
        {
            return WrongUsage.Refuse(terminal, $"FILE: '{file}' is the name of a JSON file, and a form is YAML: its comments say what each question means. Name it .yaml, or let 'ask' begin a JSON file.", arguments);
        }

        if (file != StandardOutput && Path.Exists(file))
        {
            return terminal.Refuse($"{file} exists already and is left as it is. Name another file, or move that one away.");
        }

        if (arguments.GetValue(_example) is not { } example)
        {
            return _ruleset.With(arguments, terminal, ruleset => Write(file, ProposalForm.Of(ruleset.Questions), terminal));
        }

        if (!Examples().Contains(example, StringComparer.Ordinal))
        {
            var nearest = NearestName.Of(example, Examples());
            return WrongUsage.Refuse(terminal, $"--example: found '{example}', expected one of: {string.Join(", ", Examples())}." + (nearest is [var one] ? $" Did you mean {one}?" : ""), arguments);
        }

        return Write(file, File.ReadAllBytes(Path.Combine(ShippedData.Examples, example + Ending)), terminal);
    }

    // A file of answers is begun where somebody works already: a folder that is not there is misspelt.
    private static int Write(string file, byte[] content, Terminal terminal)
    {
        if (file == StandardOutput)
        {
            terminal.WriteResult(content);
            return ExitCode.Done;
        }

        if (OutputFile.Write(file, content) is { } reason)
        {
            return terminal.Refuse($"{file} cannot be written: {reason}. {Remedy}");
        }

        terminal.Say($"Wrote {file}");
        return ExitCode.Done;
    }

    private static string[] Examples() => [.. Directory.EnumerateFiles(ShippedData.Examples, "*" + Ending).Select(Path.GetFileNameWithoutExtension).OfType<string>().Order(StringComparer.Ordinal)];
}

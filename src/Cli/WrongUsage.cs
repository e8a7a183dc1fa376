using System.CommandLine;
using FineTuneAdvisor.Cli.Output;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Cli;

/// <summary>A command line that is wrong: one line that says what, and where help is. Never the help itself, which a pipe would take for the result.</summary>
internal static class WrongUsage
{
    private const string Program = "finetune-advisor";

    public static int Refuse(Terminal terminal, ParseResult parsed) => Refuse(terminal, Complaint(parsed), parsed);

    public static int Refuse(Terminal terminal, string complaint, ParseResult parsed)
    {
        terminal.Say(complaint);
        return terminal.Refuse($"Run '{Program} {Path(parsed.CommandResult.Command)}--help'.", ExitCode.WrongUsage);
    }

    /// <summary>What to say of a word that looks like an option and is none.</summary>
    public static string UnknownOption(string option, Command command) =>
        $"{option}: there is no such option." + Suggestion(option, command.Options.Where(known => !known.Hidden).Select(known => known.Name));

    // A command inside another one is run by both names.
    private static string Path(Command command) =>
        command is RootCommand ? "" : string.Concat(command.Parents.OfType<Command>().Select(Path)) + command.Name + " ";

    private static string Complaint(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var commands = command.Subcommands.Where(known => !known.Hidden).Select(known => known.Name).ToArray();
        return parsed.UnmatchedTokens switch
        {
            [var option, ..] when option.StartsWith('-') => UnknownOption(option, command),
            [var word, ..] when command is RootCommand => $"{word}: there is no such command." + (Suggestion(word, commands) is { Length: > 0 } suggestion ? suggestion : $" Expected one of: {string.Join(", ", commands)}."),
            [var word, ..] => $"{word}: one argument too many.",
            _ when command is RootCommand => $"Name a command: {string.Join(", ", commands)}.",
            _ => parsed.Errors[0].Message,
        };
    }

    private static string Suggestion(string word, IEnumerable<string> known) => NearestName.Of(word, known) is [var nearest] ? $" Did you mean {nearest}?" : "";
}

using System.CommandLine;
using FineTuneAdvisor.Cli.Completion;

namespace FineTuneAdvisor.Cli.Commands;

/// <summary>Options that every command which judges takes alike.</summary>
public sealed class InputOptions
{
    public RulesetOption Ruleset { get; } = new();

    public Option<string> Catalogue { get; } = new("--catalogue")
    {
        Description = "Price snapshot, or a folder of them named by date (default: the one that travels with the program).",
        HelpName = "PATH",
    };

    public Option<DateOnly?> AsOf { get; } = DateOption.Of("--as-of", "Assess as of this day (default: the day of submission, else today).");

    public Option<string> Language { get; } = new("--language")
    {
        Description = "Language of the report, a folder of the ruleset's texts.",
        HelpName = "CODE",
        DefaultValueFactory = _ => "en",
    };

    public InputOptions()
    {
        Language.Words((arguments, _) => Ruleset.Read(arguments).Value?.Texts.Languages ?? []);
    }

    public Option<bool> Quiet { get; } = new("--quiet") { Description = "Print nothing but the result." };

    public Option<bool> NoColour { get; } = new("--no-color") { Description = "No colours (also: set NO_COLOR)." };

    public void AddTo(Command command)
    {
        Ruleset.AddTo(command);
        foreach (var option in (Option[])[Catalogue, AsOf, Language, Quiet, NoColour])
        {
            command.Options.Add(option);
        }
    }
}

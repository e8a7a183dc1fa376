using System.CommandLine;
using FineTuneAdvisor.Cli.Output;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Cli.Commands;

/// <summary>The ruleset that a command reads, and the overlays upon it.</summary>
public sealed class RulesetOption
{
    public Option<string> Ruleset { get; } = new("--ruleset")
    {
        Description = "Folder of the ruleset (default: the one that travels with the program).",
        HelpName = "DIR",
    };

    public Option<string[]> Overlays { get; } = new("--overlay")
    {
        Description = "Folder of an organization's changes to the ruleset; may be given several times, each upon those before it.",
        HelpName = "DIR",
        DefaultValueFactory = _ => [],
    };

    public void AddTo(Command command)
    {
        command.Options.Add(Ruleset);
        command.Options.Add(Overlays);
    }

    /// <summary>The ruleset with its overlays, texts checked, or every problem in any of them.</summary>
    public Parsed<Ruleset> Read(ParseResult arguments) =>
        Read(arguments.GetValue(Ruleset) ?? ShippedData.Ruleset, arguments.GetValue(Overlays) ?? []);

    /// <summary>Does something with the ruleset, or refuses it with every problem in it.</summary>
    public int With(ParseResult arguments, Terminal terminal, Func<Ruleset, int> use)
    {
        var read = Read(arguments);
        return read.Value is { } ruleset ? use(ruleset) : terminal.Refuse(read.Problems);
    }

    /// <summary>The ruleset of a folder with those overlays, texts checked.</summary>
    public static Parsed<Ruleset> Read(string folder, string[] overlays)
    {
        var read = RulesetReader.Read(folder, overlays);
        return read.Value is { } ruleset && TextCheck.Problems(ruleset) is { IsEmpty: false } problems ? new Parsed<Ruleset>(null, problems) : read;
    }
}

using System.CommandLine;
using FineTuneAdvisor.Cli.Output;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Cli.Commands;

/// <summary>The ruleset that an author's command reads.</summary>
internal sealed class RulesetOption
{
    public Option<string> Ruleset { get; } = new("--ruleset")
    {
        Description = "Folder of the ruleset (default: the one that travels with the program).",
        HelpName = "DIR",
    };

    /// <summary>Does something with the ruleset, or refuses it with every problem in it.</summary>
    public int With(ParseResult arguments, Terminal terminal, Func<Ruleset, int> use)
    {
        var read = RulesetReader.Read(arguments.GetValue(Ruleset) ?? ShippedData.Ruleset);
        return read.Value is not { } ruleset ? terminal.Refuse(read.Problems)
            : TextCheck.Problems(ruleset) is { IsEmpty: false } problems ? terminal.Refuse(problems)
            : use(ruleset);
    }
}

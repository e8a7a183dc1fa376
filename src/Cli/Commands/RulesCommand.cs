using System.CommandLine;
using FineTuneAdvisor.Advisor;
using FineTuneAdvisor.Cli.Output;

namespace FineTuneAdvisor.Cli.Commands;

/// <summary><c>rules</c>: what the author of a ruleset does.</summary>
public static class RulesCommand
{
    public static Command Build(ProposalAdvisor advisor, Func<bool, Terminal> open)
    {
        var command = new Command("rules", "Read, test, verify, compare and lock rulesets.");
        command.Subcommands.Add(new RulesListCommand().Build(open));
        command.Subcommands.Add(new RulesShowCommand().Build(open));
        command.Subcommands.Add(new RulesTestCommand().Build(open));
        command.Subcommands.Add(new RulesVerifyCommand(advisor).Build(open));
        command.Subcommands.Add(new RulesDiffCommand(advisor).Build(open));
        command.Subcommands.Add(new RulesLockCommand().Build(open));
        return command;
    }
}

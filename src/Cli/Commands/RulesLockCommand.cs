using System.CommandLine;
using FineTuneAdvisor.Cli.Output;
using FineTuneAdvisor.Cli.Output.Rules;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Rulesets.Locking;

namespace FineTuneAdvisor.Cli.Commands;

/// <summary><c>rules lock</c>: writes down by digest what a ruleset says, or checks it against what was written down.</summary>
public sealed class RulesLockCommand
{

    private readonly RulesetOption _ruleset = new();
    private readonly Option<ViewFormat?> _format = ViewFormats.Option();
    private readonly Option<bool> _check = new("--check") { Description = "Write nothing; exit with 3 where the ruleset, or an overlay upon it, differs from its lock or has none." };
    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "Where to write the lock (default: ruleset.lock beside ruleset.yaml, or with overlays beside the last overlay.yaml); - is standard output.",
        HelpName = "FILE",
    };

    public Command Build(Func<bool, Terminal> open)
    {
        var command = new Command(
            "lock",
            """
            Lock a ruleset: write the digest of the whole and of each part. Every assessment then says whether it was made with what
            was locked, and what has changed since. A lock with overlays pins the ruleset and the overlays together.

            Examples:
              finetune-advisor rules lock --ruleset rulesets/fine-tuning-penalty
              finetune-advisor rules lock --ruleset rulesets/fine-tuning-penalty --check
            """);
        _ruleset.AddTo(command);
        command.Options.Add(_check);
        command.Options.Add(_format);
        command.Options.Add(_output);
        command.SetAction(arguments =>
        {
            var terminal = open(true);
            return Complaint(arguments) is { } complaint ? WrongUsage.Refuse(terminal, complaint, arguments)
                : _ruleset.With(arguments, terminal, ruleset => arguments.GetValue(_check) ? Check(arguments, ruleset, terminal) : Write(arguments, ruleset, terminal));
        });
        return command;
    }

    private string? Complaint(ParseResult arguments) =>
        Commands.Destination.Complaint(arguments.GetValue(_output)) is { } complaint ? complaint
        : arguments.GetValue(_check)
            ? arguments.GetValue(_output) is null ? null : "--output: --check writes nothing; leave one of the two out."
            : arguments.GetValue(_format) is not null ? "--format: a lock has one form; --format is for --check."
            : Destination(arguments) is null ? "--ruleset: name the folder to lock; the ruleset that travels with the program has its lock."
            : null;

    private string? Destination(ParseResult arguments) =>
        arguments.GetValue(_output)
        ?? (arguments.GetValue(_ruleset.Overlays) is [.., var last] ? last : arguments.GetValue(_ruleset.Ruleset)) switch
        {
            null => null,
            var folder => Path.Combine(folder, RulesetLock.FileName),
        };

    private int Write(ParseResult arguments, Ruleset ruleset, Terminal terminal) =>
        Delivery.Of(RulesetLock.Of(ruleset).ToBytes(), Destination(arguments)!, terminal);

    private int Check(ParseResult arguments, Ruleset ruleset, Terminal terminal)
    {
        terminal.WriteResult(arguments.GetValue(_format) == ViewFormat.Json ? LockJson.Of(ruleset) : LockText.Of(ruleset));
        foreach (var problem in ruleset.Lock.Problems)
        {
            terminal.Say(problem.ToString());
        }

        return ruleset.Lock.State == LockState.Equal ? ExitCode.Done : ExitCode.CheckFailed;
    }
}

using System.CommandLine;
using FineTuneAdvisor.Cli.Output;
using FineTuneAdvisor.Cli.Output.Rules;

namespace FineTuneAdvisor.Cli.Commands;

/// <summary><c>rules list</c>: every rule, a line each.</summary>
public sealed class RulesListCommand
{
    private readonly RulesetOption _ruleset = new();
    private readonly Option<ViewFormat?> _format = ViewFormats.Option();

    public Command Build(Func<bool, Terminal> open)
    {
        var command = new Command(
            "list",
            """
            List the rules: id, what each is about, its effects, its title; as JSON, every rule whole.

            Examples:
              finetune-advisor rules list
              finetune-advisor rules list --format json
            """);
        command.Options.Add(_format);
        _ruleset.AddTo(command);
        command.SetAction(arguments =>
        {
            var terminal = open(true);
            return _ruleset.With(arguments, terminal, ruleset =>
            {
                terminal.WriteResult(arguments.GetValue(_format) == ViewFormat.Json ? RuleListJson.Of(ruleset) : RuleListText.Of(ruleset));
                return ExitCode.Done;
            });
        });
        return command;
    }
}

using System.CommandLine;
using FineTuneAdvisor.Cli.Completion;
using FineTuneAdvisor.Cli.Output;
using FineTuneAdvisor.Cli.Output.Rules;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Cli.Commands;

/// <summary><c>rules show ID</c>: one rule for a reader.</summary>
public sealed class RulesShowCommand
{
    private readonly RulesetOption _ruleset = new();
    private readonly Option<ViewFormat?> _format = ViewFormats.Option();
    private readonly Argument<string> _id = new("ID") { Description = "The rule's id, in letters of either case." };

    public Command Build(Func<bool, Terminal> open)
    {
        var command = new Command(
            "show",
            """
            Show a rule: the article's sentence, when it fires, what follows, its words, its parameters with their source, its tests.

            Examples:
              finetune-advisor rules show ID        (rules list names them)
              finetune-advisor rules show ID --format json
            """);
        command.Arguments.Add(_id.Words(arguments => _ruleset.Read(arguments).Value?.Rules.Select(rule => rule.Id) ?? []));
        command.Options.Add(_format);
        _ruleset.AddTo(command);
        command.SetAction(arguments =>
        {
            var terminal = open(true);
            return _ruleset.With(arguments, terminal, ruleset => Show(arguments, ruleset, terminal));
        });
        return command;
    }

    private int Show(ParseResult arguments, Ruleset ruleset, Terminal terminal)
    {
        var id = arguments.GetValue(_id)!;
        if (ruleset.Find(id) is not { } rule)
        {
            var nearest = NearestName.Of(id, [.. ruleset.Rules.Select(rule => rule.Id)]);
            return WrongUsage.Refuse(terminal, $"{id}: no rule of {ruleset.Name} {ruleset.Version}. " + (nearest.Count == 0 ? "'rules list' names them all." : $"Did you mean {string.Join(", ", nearest)}?"), arguments);
        }

        terminal.WriteResult(arguments.GetValue(_format) == ViewFormat.Json ? RuleJson.Of(ruleset, rule) : new RuleText(ruleset, rule).ToBytes());
        return ExitCode.Done;
    }
}

using System.CommandLine;
using FineTuneAdvisor.Cli.Output;
using FineTuneAdvisor.Cli.Output.Catalogue;
using FineTuneAdvisor.Economics.Catalogue;

namespace FineTuneAdvisor.Cli.Commands;

/// <summary><c>catalogue check [PATH]</c>: every problem, every trap that stays, and how good the sources are.</summary>
public sealed class CatalogueCheckCommand
{
    private readonly CatalogueOptions _options = new();
    private readonly Argument<string?> _path = new("PATH") { Description = "Price snapshot, or a folder of them (default: the one that travels with the program).", Arity = ArgumentArity.ZeroOrOne };

    public Command Build(Func<bool, Terminal> open)
    {
        var command = new Command(
            "check",
            """
            Check a snapshot or a folder of them: every problem (exit code 1), every trap that a reader should know, counts by grade.

            Example:
              finetune-advisor catalogue check catalogue/2026-12-20.yaml
            """);
        command.Arguments.Add(_path);
        command.Options.Add(_options.Catalogue);
        command.Options.Add(_options.Format);
        command.SetAction(arguments =>
        {
            var terminal = open(true);
            return _options.With(arguments, terminal, catalogue => Run(arguments, catalogue, terminal), arguments.GetValue(_path));
        });
        return command;
    }

    private int Run(ParseResult arguments, PriceCatalogue catalogue, Terminal terminal)
    {
        terminal.WriteResult(_options.IsJson(arguments) ? CheckJson.Of(catalogue) : CheckText.Of(catalogue));
        return ExitCode.Done;
    }
}

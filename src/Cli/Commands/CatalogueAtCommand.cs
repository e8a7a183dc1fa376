using System.CommandLine;
using FineTuneAdvisor.Cli.Output;
using FineTuneAdvisor.Cli.Output.Catalogue;
using FineTuneAdvisor.Economics.Catalogue;

namespace FineTuneAdvisor.Cli.Commands;

/// <summary><c>catalogue at DATE</c>: what was known on a day.</summary>
public sealed class CatalogueAtCommand
{
    private readonly CatalogueOptions _options = new();
    private readonly Argument<DateOnly?> _day = new("DATE") { Description = "The day, as 2026-11-24.", Arity = ArgumentArity.ExactlyOne, CustomParser = argument => DateOption.Parse(argument, "DATE") };

    public Command Build(Func<bool, Terminal> open)
    {
        var command = new Command(
            "at",
            """
            Say what the catalogue knew on a day: how much, and every model with a price.

            Example:
              finetune-advisor catalogue at 2026-08-06
            """);
        command.Arguments.Add(_day);
        command.Options.Add(_options.Catalogue);
        command.Options.Add(_options.Format);
        command.SetAction(arguments =>
        {
            var terminal = open(true);
            return _options.With(arguments, terminal, catalogue => Run(arguments, catalogue, terminal));
        });
        return command;
    }

    private int Run(ParseResult arguments, PriceCatalogue catalogue, Terminal terminal)
    {
        var known = catalogue.At(arguments.GetValue(_day)!.Value);
        terminal.WriteResult(_options.IsJson(arguments) ? KnownJson.Of(known) : KnownText.Of(known));
        return ExitCode.Done;
    }
}

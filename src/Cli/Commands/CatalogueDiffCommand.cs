using System.CommandLine;
using FineTuneAdvisor.Cli.Output;
using FineTuneAdvisor.Cli.Output.Catalogue;
using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Economics.Catalogue.Comparing;

namespace FineTuneAdvisor.Cli.Commands;

/// <summary><c>catalogue diff OLD NEW</c>: what the later snapshot says otherwise.</summary>
public sealed class CatalogueDiffCommand
{
    private readonly CatalogueOptions _options = new();
    private readonly Argument<string> _old = new("OLD") { Description = "The earlier snapshot (of a folder, its newest)." };
    private readonly Argument<string> _new = new("NEW") { Description = "The later snapshot (of a folder, its newest)." };

    public Command Build(Func<bool, Terminal> open)
    {
        var command = new Command(
            "diff",
            """
            Compare two snapshots, each as of its own day: models added and removed, prices and dates changed.

            Example:
              finetune-advisor catalogue diff catalogue/2026-11-24.yaml catalogue/2026-12-20.yaml
            """);
        command.Arguments.Add(_old);
        command.Arguments.Add(_new);
        command.Options.Add(_options.Format);
        command.SetAction(arguments => Run(arguments, open(true)));
        return command;
    }

    private int Run(ParseResult arguments, Terminal terminal)
    {
        var old = CatalogueReader.Read(arguments.GetValue(_old)!);
        var current = CatalogueReader.Read(arguments.GetValue(_new)!);
        if (old.Value is null || current.Value is null)
        {
            return terminal.Refuse([.. old.Problems, .. current.Problems]);
        }

        var difference = SnapshotComparison.Of(old.Value.Snapshots[^1], current.Value.Snapshots[^1]);
        terminal.WriteResult(_options.IsJson(arguments) ? DifferenceJson.Of(difference) : DifferenceText.Of(difference));
        return ExitCode.Done;
    }
}

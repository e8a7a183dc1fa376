using System.CommandLine;
using FineTuneAdvisor.Cli.Output;

namespace FineTuneAdvisor.Cli.Commands;

/// <summary><c>catalogue</c>: what the price keeper does.</summary>
public static class CatalogueCommand
{
    public static Command Build(Func<bool, Terminal> open)
    {
        var command = new Command("catalogue", "Build, check and read the price catalogue.");
        command.Subcommands.Add(new CatalogueBuildCommand().Build(open));
        command.Subcommands.Add(new CatalogueCheckCommand().Build(open));
        command.Subcommands.Add(new CatalogueShowCommand().Build(open));
        command.Subcommands.Add(new CatalogueDiffCommand().Build(open));
        command.Subcommands.Add(new CatalogueAtCommand().Build(open));
        return command;
    }
}

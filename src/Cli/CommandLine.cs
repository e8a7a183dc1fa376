using System.CommandLine;
using FineTuneAdvisor.Advisor;
using FineTuneAdvisor.Cli.Commands;
using FineTuneAdvisor.Cli.Completion;
using FineTuneAdvisor.Cli.Output;

namespace FineTuneAdvisor.Cli;

/// <summary>The program from its arguments to its exit code.</summary>
public static class CommandLine
{
    /// <param name="standardOutput">Where a result goes byte for byte.</param>
    /// <param name="input">Where an interview reads its answers.</param>
    /// <param name="isInteractive">Somebody types what is read, and sees what is written.</param>
    public static int Run(string[] arguments, ProposalAdvisor advisor, TextWriter output, TextWriter error, Stream standardOutput, TextReader input, bool isInteractive)
    {
        var isColourWanted = Environment.GetEnvironmentVariable("NO_COLOR") is null or "";
        Terminal Open(bool isColourAsked) => new(output, error, standardOutput, input, isInteractive, isColourWanted && isColourAsked);
        var root = new RootCommand("FineTuneAdvisor: should this fine-tuning be paid for? Costs every option of a proposal and gives a reasoned verdict.");
        root.Subcommands.Add(new NewCommand().Build(Open));
        root.Subcommands.Add(new AskCommand(advisor).Build(Open));
        root.Subcommands.Add(new CheckCommand(advisor).Build(Open));
        root.Subcommands.Add(new AssessCommand(advisor).Build(Open));
        root.Subcommands.Add(new ExplainCommand(advisor).Build(Open));
        root.Subcommands.Add(new SchemaCommand().Build(Open));
        root.Subcommands.Add(new CompletionCommand().Build(Open));
        root.Subcommands.Add(CatalogueCommand.Build(Open));
        root.Subcommands.Add(RulesCommand.Build(advisor, Open));
        try
        {
            if (Suggestions.Asked(arguments) is { } line)
            {
                foreach (var suggestion in Suggestions.For(line, root))
                {
                    output.WriteLine(suggestion);
                }

                return ExitCode.Done;
            }

            var parsed = root.Parse(arguments);

            // Help that is asked for clears what is wrong, and would answer a misspelt command with the whole program's.
            var isUnknown = parsed.CommandResult.Command is RootCommand && parsed.UnmatchedTokens.Count > 0;
            return parsed.Errors.Count > 0 || isUnknown
                ? WrongUsage.Refuse(Open(false), parsed)
                : parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception defect)
        {
            return Open(false).Defect(defect);
        }
    }
}

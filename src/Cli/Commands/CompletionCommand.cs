using System.CommandLine;
using FineTuneAdvisor.Cli.Completion;
using FineTuneAdvisor.Cli.Output;

namespace FineTuneAdvisor.Cli.Commands;

/// <summary><c>completion SHELL</c>: the script by which a shell completes commands, options, values and file names.</summary>
public sealed class CompletionCommand
{
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = "finetune-advisor.bash",
        ["powershell"] = "finetune-advisor.ps1",
        ["zsh"] = "finetune-advisor.zsh",
    };

    private readonly Argument<string> _shell = new Argument<string>("SHELL") { Description = "bash, powershell or zsh." }.Words(_ => Scripts.Keys);

    public Command Build(Func<bool, Terminal> open)
    {
        var command = new Command(
            "completion",
            """
            Print the script by which a shell completes commands, options, their values, names of examples, rules and models, and files.

            Examples:
              source <(finetune-advisor completion bash)                                           in ~/.bashrc
              source <(finetune-advisor completion zsh)                                            in ~/.zshrc, behind compinit
              finetune-advisor completion powershell | Out-String | Invoke-Expression              in $PROFILE
            """);
        command.Arguments.Add(_shell);
        command.SetAction(arguments => Run(arguments, open(true)));
        return command;
    }

    private int Run(ParseResult arguments, Terminal terminal)
    {
        var shell = arguments.GetValue(_shell)!;
        if (!Scripts.TryGetValue(shell, out var script))
        {
            return WrongUsage.Refuse(terminal, $"SHELL: found '{shell}', expected {string.Join(", ", Scripts.Keys.SkipLast(1))} or {Scripts.Keys.Last()}.", arguments);
        }

        using var stream = typeof(CompletionCommand).Assembly.GetManifestResourceStream(script)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        terminal.WriteResult(bytes);
        return ExitCode.Done;
    }
}

using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using Spectre.Console;

namespace FineTuneAdvisor.Cli.Output;

/// <summary>Standard output for the result, standard error for everything else; colour only where the reader can see it.</summary>
public sealed class Terminal
{
    private readonly Stream _standardOutput;

    public Terminal(TextWriter output, TextWriter error, Stream standardOutput, bool isColourWanted)
    {
        _standardOutput = standardOutput;
        Out = Open(output, isColourWanted);
        Error = Open(error, isColourWanted);
    }

    public IAnsiConsole Out { get; }

    public IAnsiConsole Error { get; }

    /// <summary>The result itself, byte for byte.</summary>
    public void WriteResult(ReadOnlySpan<byte> bytes)
    {
        _standardOutput.Write(bytes);
        _standardOutput.Flush();
    }

    /// <summary>Every problem on a line of its own, so that editors and people can find the place.</summary>
    public int Refuse(ImmutableArray<Problem> problems)
    {
        foreach (var problem in problems)
        {
            Error.Profile.Out.Writer.WriteLine(problem.ToString());
        }

        return ExitCode.WrongInput;
    }

    public int Refuse(string message)
    {
        Error.Profile.Out.Writer.WriteLine(message);
        return ExitCode.WrongInput;
    }

    private static IAnsiConsole Open(TextWriter writer, bool isColourWanted)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isColourWanted ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isColourWanted ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        return console;
    }
}

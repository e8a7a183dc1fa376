using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using Spectre.Console;

namespace FineTuneAdvisor.Cli.Output;

/// <summary>Standard output for the result, standard error for everything else; colour only where the reader can see it.</summary>
public sealed class Terminal
{
    private readonly TextWriter _error;
    private readonly Stream _standardOutput;

    public Terminal(TextWriter output, TextWriter error, Stream standardOutput, bool isColourWanted)
    {
        _error = error;
        _standardOutput = standardOutput;
        Out = Open(output, isColourWanted);
    }

    public IAnsiConsole Out { get; }

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
            Note(problem.ToString());
        }

        return ExitCode.WrongInput;
    }

    public int Refuse(string message, int exitCode = ExitCode.WrongInput)
    {
        Note(message);
        return exitCode;
    }

    /// <summary>A line for the person at the terminal, never wrapped: paths stay whole.</summary>
    public void Note(string line) => _error.WriteLine(line);

    private static IAnsiConsole Open(TextWriter writer, bool isColourWanted)
    {
        return AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isColourWanted ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isColourWanted ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
    }
}

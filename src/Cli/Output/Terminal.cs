using System.Collections.Immutable;
using System.Globalization;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;
using Spectre.Console;

namespace FineTuneAdvisor.Cli.Output;

/// <summary>Standard output for the result, standard error for everything else; colour only where the reader can see it.</summary>
public sealed class Terminal
{
    private const int Narrowest = 20;

    private readonly TextWriter _error;
    private readonly Stream _standardOutput;

    public Terminal(TextWriter output, TextWriter error, Stream standardOutput, TextReader input, bool isColourWanted)
    {
        _error = error;
        _standardOutput = standardOutput;
        In = input;
        Out = Open(output, isColourWanted);
    }

    public IAnsiConsole Out { get; }

    public TextReader In { get; }

    /// <summary>Somebody types what is read, and sees it.</summary>
    public bool IsInteractive => ReferenceEquals(In, Console.In) && !Console.IsInputRedirected && !Console.IsOutputRedirected;

    /// <summary>The result itself, byte for byte.</summary>
    public void WriteResult(ReadOnlySpan<byte> bytes)
    {
        _standardOutput.Write(bytes);
        _standardOutput.Flush();
    }

    /// <summary>Every problem on a line of its own, so that editors and people can find the place, and how many there are.</summary>
    public int Refuse(ImmutableArray<Problem> problems)
    {
        foreach (var problem in problems)
        {
            Say(problem.ToString());
        }

        // Of a file that cannot be opened everything is said.
        if (problems is not [{ At.Line: 0 }])
        {
            string[] files = [.. problems.Select(problem => problem.At.File).Distinct(StringComparer.Ordinal)];
            var place = files is [var file] ? file : $"{AllowedAnswer.Number(files.Length)} files";
            Say($"{AllowedAnswer.Number(problems.Length)} problem{(problems.Length == 1 ? "" : "s")} in {place}; nothing was written.");
        }

        return ExitCode.WrongInput;
    }

    public int Refuse(string message, int exitCode = ExitCode.WrongInput)
    {
        Say(message);
        return exitCode;
    }

    /// <summary>A line for the person at the terminal, never wrapped: paths stay whole.</summary>
    public void Say(string line) => _error.WriteLine(line);

    /// <summary>Something that is allowed but seldom meant.</summary>
    public void Note(string sentence) => Say("Note: " + sentence);

    private static IAnsiConsole Open(TextWriter writer, bool isColourWanted)
    {
        var place = new AnsiConsoleOutput(writer);
        var isColoured = isColourWanted && place.IsTerminal;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isColoured ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isColoured ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = place,
        });

        // A pipe has no width of its own; its reader may say one.
        if (!place.IsTerminal && int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) && columns >= Narrowest)
        {
            console.Profile.Width = columns;
        }

        return console;
    }
}

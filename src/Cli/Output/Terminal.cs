using System.Collections.Immutable;
using System.Globalization;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace FineTuneAdvisor.Cli.Output;

/// <summary>Standard output for the result, standard error for everything else; colour only where the reader can see it.</summary>
public sealed class Terminal
{
    private const int Narrowest = 20;
    private const int WidestTable = 1_000;

    private readonly TextWriter _error;
    private readonly Stream _standardOutput;
    private readonly bool _isOfAnyWidth;

    /// <param name="isInteractive">Somebody types what is read, and sees what is written.</param>
    public Terminal(TextWriter output, TextWriter error, Stream standardOutput, TextReader input, bool isInteractive, bool isColourWanted)
    {
        _error = error;
        _standardOutput = standardOutput;
        In = input;
        IsInteractive = isInteractive;
        (Out, _isOfAnyWidth) = Open(output, isColourWanted);
    }

    public IAnsiConsole Out { get; }

    public TextReader In { get; }

    /// <summary>Somebody types what is read, and sees it.</summary>
    public bool IsInteractive { get; }

    /// <summary>The result itself, byte for byte.</summary>
    public void WriteResult(ReadOnlySpan<byte> bytes)
    {
        _standardOutput.Write(bytes);
        _standardOutput.Flush();
    }

    /// <summary>A table: as wide as it needs in a pipe whose reader says no width, so that a row is a line there.</summary>
    public void Write(IRenderable table)
    {
        var width = Out.Profile.Width;
        Out.Profile.Width = _isOfAnyWidth ? WidestTable : width;
        Out.Write(table);
        Out.Profile.Width = width;
    }

    /// <summary>Every problem on a line of its own, so that editors and people can find the place, and how many there are.</summary>
    /// <param name="ending">How the sentence of their number goes on: what came of them.</param>
    public int Refuse(ImmutableArray<Problem> problems, string ending = "")
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
            Say($"{Count(problems.Length)} in {place}{ending}.");
        }

        return ExitCode.WrongInput;
    }

    /// <summary>Problems that keep from being written what would be written without them.</summary>
    public int RefuseToWrite(ImmutableArray<Problem> problems) => Refuse(problems, "; nothing was written");

    public int Refuse(string message, int exitCode = ExitCode.WrongInput)
    {
        Say(message);
        return exitCode;
    }

    /// <summary>Something went wrong that is not the caller's doing.</summary>
    /// <param name="file">What it happened with; null where nothing else goes on.</param>
    public int Defect(Exception defect, string? file = null)
    {
        Say($"{(file is null ? "" : file + ": ")}This is a defect of FineTuneAdvisor, not of your file. Nothing was written{(file is null ? "" : " for it")}. Please report what follows.");
        Say(defect.ToString());
        return ExitCode.Defect;
    }

    /// <summary>Lines that were said elsewhere.</summary>
    public void SayAll(string lines) => _error.Write(lines);

    /// <summary>A line for the person at the terminal, never wrapped: paths stay whole.</summary>
    public void Say(string line) => _error.WriteLine(line);

    /// <summary>Something that is allowed but seldom meant.</summary>
    public void Note(string sentence) => Say("Note: " + sentence);

    public void Notes(IEnumerable<string> sentences)
    {
        foreach (var sentence in sentences)
        {
            Note(sentence);
        }
    }

    private static string Count(int problems) => $"{AllowedAnswer.Number(problems)} problem{(problems == 1 ? "" : "s")}";

    private static (IAnsiConsole Console, bool IsOfAnyWidth) Open(TextWriter writer, bool isColourWanted)
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
        var isWidthSaid = int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) && columns >= Narrowest;
        if (!place.IsTerminal && isWidthSaid)
        {
            console.Profile.Width = columns;
        }

        return (console, !place.IsTerminal && !isWidthSaid);
    }
}

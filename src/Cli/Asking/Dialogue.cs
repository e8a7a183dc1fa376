using FineTuneAdvisor.Cli.Output;
using Spectre.Console;

namespace FineTuneAdvisor.Cli.Asking;

/// <summary>
/// Asks line by line, the same at a terminal and over a pipe; what comes from a pipe is printed after its prompt, so that the dialogue can be read again. Who wrote the
/// lines of a pipe cannot answer again: there the first line that is refused is the last, or those after it would answer other questions than they were meant for.
/// </summary>
internal sealed class Dialogue(IAnsiConsole console, TextReader input, bool isTerminal)
{
    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Soft = new(Color.Grey);

    private int _line;

    /// <summary>The line of the pipe that was refused, counted from 1; null where none was, and at a terminal.</summary>
    public int? RefusedLine { get; private set; }

    public void Space() => console.WriteLine();

    public void Tell(string text) => Lines(text, Style.Plain);

    public void TellStrong(string text) => Lines(text, Strong);

    public void TellSoft(string text) => Lines(text, Soft);

    /// <summary>Says why what was typed last was not done.</summary>
    public void Refuse(string why)
    {
        Tell(why);
        RefusedLine = isTerminal ? null : _line;
    }

    /// <summary>The line that was typed, without blanks around it; null at the end of the input.</summary>
    public string? Ask(string prompt)
    {
        if (RefusedLine is not null)
        {
            return null;
        }

        console.Write(new Text(prompt + " ", Strong));
        var line = input.ReadLine()?.Trim();
        _line++;
        if (!isTerminal || line is null)
        {
            console.WriteLine(line ?? "");
        }

        return line;
    }

    private void Lines(string text, Style style)
    {
        foreach (var line in LineWrap.Of(text, console.Profile.Width))
        {
            console.Write(new Text(line, style));
            console.WriteLine();
        }
    }
}

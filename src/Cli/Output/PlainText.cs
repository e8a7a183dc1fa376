using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace FineTuneAdvisor.Cli.Output;

/// <summary>What a terminal would show, as bytes for a file: no colours, line feeds, UTF-8.</summary>
internal static class PlainText
{
    /// <param name="width">Columns of a line.</param>
    public static byte[] Of(IRenderable shown, int width)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(text) });
        console.Profile.Width = width;
        console.Write(shown);
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}

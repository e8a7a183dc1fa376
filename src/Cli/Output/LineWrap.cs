using Spectre.Console.Rendering;

namespace FineTuneAdvisor.Cli.Output;

/// <summary>Breaks text at plain blanks, so that what a non-breaking space holds together stays together; a word longer than a line stays whole.</summary>
internal static class LineWrap
{
    public static IEnumerable<string> Of(string text, int width)
    {
        foreach (var paragraph in text.Split('\n'))
        {
            var line = "";
            foreach (var word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (line.Length > 0 && Cells(line) + 1 + Cells(word) > width)
                {
                    yield return line;
                    line = "";
                }

                line = line.Length == 0 ? word : $"{line} {word}";
            }

            yield return line;
        }
    }

    /// <summary>Columns that a text takes in a terminal.</summary>
    public static int Cells(string text) => new Segment(text).CellCount();
}

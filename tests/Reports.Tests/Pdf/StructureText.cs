using System.Text;
using UglyToad.PdfPig.Tokens;

namespace FineTuneAdvisor.Reports.Tests.Pdf;

/// <summary>What a screen reader meets, as text for golden files: an element a line, in the order of reading, rows of tables on one.</summary>
internal static class StructureText
{
    private const int Beginning = 60;

    public static string Of(TaggedFile file)
    {
        var text = new StringBuilder();
        Write(file, file.Elements[0], 0, text);
        return text.ToString();
    }

    private static void Write(TaggedFile file, StructureElement element, int depth, StringBuilder text)
    {
        text.Append(' ', 2 * depth).Append(Tag(file, element));
        if (element.Type is "TR" or "LI")
        {
            text.Append(": ").AppendJoin(" | ", element.Children.Select(child => $"{Tag(file, child)} {Begins(file, child)}".TrimEnd())).Append('\n');
        }
        else if (element.Content.Any())
        {
            text.Append(' ').Append(Begins(file, element)).Append('\n');
        }
        else
        {
            text.Append('\n');
            foreach (var child in element.Children)
            {
                Write(file, child, depth + 1, text);
            }
        }
    }

    private static string Tag(TaggedFile file, StructureElement element) => element.Type switch
    {
        "TH" => $"TH({Attribute(file, element, "Scope")})",
        "L" when Attribute(file, element, "ListNumbering") is { Length: > 0 } numbering => $"L({numbering})",
        var type => type,
    };

    // A figure is what is read aloud for it.
    private static string Begins(TaggedFile file, StructureElement element)
    {
        var told = element.Type == "Figure" ? file.AlternativeOf(element)
            : element.Children.Any(child => child.Type == "P") ? string.Join(" / ", element.Children.Select(file.TextOf))
            : file.TextOf(element);
        var links = element.Children.Count(child => child.Type == "Link");
        return (told.Length > Beginning ? told[..Beginning].TrimEnd() + "…" : told.TrimEnd()) + (links > 0 ? $" [{links} linked]" : "");
    }

    private static string Attribute(TaggedFile file, StructureElement element, string name) =>
        file.Value(element.Dictionary, "A") is DictionaryToken attributes ? file.Name(attributes, name) : "";
}

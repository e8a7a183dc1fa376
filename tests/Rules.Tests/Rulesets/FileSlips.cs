namespace FineTuneAdvisor.Rules.Tests.Rulesets;

/// <summary>What happens to a file in an editor, from a seed: lines lost, doubled and moved, values exchanged, characters typed by accident.</summary>
internal sealed class FileSlips(Random random)
{
    private static readonly string[] Accidents =
    [
        ":", "- ", "#", "'", "\"", "{", "}", "[", "]", ",", "&a ", "*a", "!!str ", "|", ">", "%", "@", "?", "\t", "\n", "  ", "\r", "\u0085", "\u2028", "é", "\0",
        "~", "null", "unknown", "-1", "1e9", "99999999999999999999999999999999", "..", "yes", "no", "o", "in", "FTA-1301", "param.", "<<: ",
    ];

    /// <summary>The text after one to three slips.</summary>
    public string In(string text)
    {
        for (var slips = random.Next(1, 4); slips > 0; slips--)
        {
            text = random.Next(3) == 0 ? InLetters(text) : InLines(text);
        }

        return text;
    }

    private string InLetters(string text)
    {
        var at = random.Next(text.Length + 1);
        var end = Math.Min(text.Length, at + random.Next(12));
        return random.Next(3) switch
        {
            0 => text[..at] + text[end..],
            1 => text[..at] + Accidents[random.Next(Accidents.Length)] + text[end..],
            _ => text[..at] + Accidents[random.Next(Accidents.Length)] + text[at..],
        };
    }

    private string InLines(string text)
    {
        var lines = text.Split('\n').ToList();
        var (at, other) = (random.Next(lines.Count), random.Next(lines.Count));
        switch (random.Next(6))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(other, lines[at]);
                break;
            case 2:
                (lines[at], lines[other]) = (lines[other], lines[at]);
                break;
            case 3:
                lines[at] = random.Next(2) == 0 ? "  " + lines[at] : lines[at].TrimStart();
                break;
            case 4:
                lines[at] = KeyOf(lines[at]) + Accidents[random.Next(Accidents.Length)];
                break;
            default:
                lines[at] = KeyOf(lines[at]) + lines[other][KeyOf(lines[other]).Length..];
                break;
        }

        return string.Join('\n', lines);
    }

    // Up to the colon and its space: what follows is the value.
    private static string KeyOf(string line) => line.IndexOf(": ", StringComparison.Ordinal) is var colon and >= 0 ? line[..(colon + 2)] : line;
}

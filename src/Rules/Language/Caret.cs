namespace FineTuneAdvisor.Rules.Language;

/// <summary>An expression with a mark under the place that is wrong.</summary>
public static class Caret
{
    /// <summary>Two lines: the text (the line of it that holds the offset), and under it <c>^</c> with the message.</summary>
    public static string Under(string text, int offset, string message)
    {
        var start = offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;
        var end = text.IndexOf('\n', offset);
        var line = end < 0 ? text[start..] : text[start..end];
        return line + "\n" + new string(' ', offset - start) + "^ " + message;
    }
}

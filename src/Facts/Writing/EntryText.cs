using System.Text;
using System.Text.Json;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Facts.Writing;

/// <summary>A key with its answer as the format of a file spells them.</summary>
internal sealed partial class EntryText(Notation notation)
{
    // Evidence in any language stays legible; the file is no web page.
    private static readonly JsonSerializerOptions Legible = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Key(string key) => notation.IsJson ? $"\"{key}\"" : key;

    /// <summary>The short form where there is a value alone, else the long one on one line.</summary>
    public string Answer(WrittenAnswer answer)
    {
        if (answer is { Low: null, High: null, Basis: null, Evidence: null })
        {
            return Scalar(answer.Value);
        }

        var fields = new StringBuilder("{ ");
        foreach (var (name, text) in ((string, string?)[])[("value", answer.Value), ("low", answer.Low), ("high", answer.High), ("basis", answer.Basis), ("evidence", answer.Evidence)])
        {
            if (text is not null)
            {
                fields.Append(fields.Length > 2 ? ", " : "").Append(Key(name)).Append(": ").Append(Scalar(text));
            }
        }

        return fields.Append(" }").ToString();
    }

    public string Scalar(string text) =>
        (notation.IsJson ? JsonNumber() : PlainScalar()).IsMatch(text) ? text
        : notation.IsJson ? JsonSerializer.Serialize(text, Legible)
        : ScalarText.Quoted(text);

    // Words, dates and numbers without a comma: nothing that YAML reads as anything else, inside braces too.
    [GeneratedRegex(@"^(?!null\z)[A-Za-z0-9](?:[A-Za-z0-9.%+-]*[A-Za-z0-9%])?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlainScalar();

    [GeneratedRegex(@"^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex JsonNumber();
}

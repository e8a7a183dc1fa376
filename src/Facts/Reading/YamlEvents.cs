using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FineTuneAdvisor.Facts.Reading;

/// <summary>The parser's events. Whatever it throws on text that is not YAML comes out as a <see cref="YamlException"/>.</summary>
internal sealed class YamlEvents(string text) : IParser
{
    private readonly Parser _parser = new(new StringReader(text));

    public ParsingEvent? Current => _parser.Current;

    public bool MoveNext()
    {
        try
        {
            // A reader that still asks stands inside a document; the parser may have given up on it without a word.
            return _parser.MoveNext() ? true : throw Broken("the end of the file inside a value");
        }
        catch (Exception defect) when (defect is InvalidOperationException or ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            // YamlDotNet 18.1.0: InvalidOperationException on "[\u0085>" and "... }.{]", ArgumentException on "!!]\u2028]!", none of them with a place.
            throw Broken("a character that cannot stand here");
        }
    }

    // The event before is the nearest place known.
    private YamlException Broken(string message)
    {
        var place = _parser.Current?.End ?? new Mark(0, 1, 1);
        return new YamlException(place, place, message);
    }
}

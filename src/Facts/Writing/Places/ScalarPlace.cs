using System.Text;
using System.Text.Json;
using FineTuneAdvisor.Facts.Reading;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FineTuneAdvisor.Facts.Writing.Places;

/// <summary>Where the key or value stands that a problem speaks of, quotes included.</summary>
internal static class ScalarPlace
{
    /// <summary>Null where nothing of the kind begins at that place.</summary>
    public static Span? At(string text, Position at) => Notation.Of(at.File).IsJson ? InJson(text, at) : InYaml(text, at);

    private static Span? InYaml(string text, Position at)
    {
        var events = new YamlEvents(text);
        while (events.Current is not StreamEnd && events.MoveNext())
        {
            if (events.Current is Scalar scalar && scalar.Start.Line == at.Line && scalar.Start.Column == at.Column && scalar.Style is not (ScalarStyle.Literal or ScalarStyle.Folded))
            {
                return new Span((int)scalar.Start.Index, (int)scalar.End.Index);
            }
        }

        return null;
    }

    private static Span? InJson(string text, Position at)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes);
        var start = 0;
        for (var line = 1; line < at.Line; line++)
        {
            start = text.IndexOf('\n', start) + 1;
        }

        start += at.Column - 1;
        while (reader.Read())
        {
            if (Encoding.UTF8.GetCharCount(bytes, 0, (int)reader.TokenStartIndex) == start && reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            {
                var quotes = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0;
                return new Span(start, start + Encoding.UTF8.GetCharCount(bytes, (int)reader.TokenStartIndex, reader.ValueSpan.Length + quotes));
            }
        }

        return null;
    }
}

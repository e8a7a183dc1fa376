using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace FineTuneAdvisor.Facts.Writing.Places;

/// <summary>Places in JSON.</summary>
internal static class JsonPlaces
{
    public static FilePlaces Of(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes);
        reader.Read();
        var root = reader.TokenType == JsonTokenType.StartObject ? Mapping(bytes, ref reader, 0) : null;
        return new FilePlaces(root, text.Length, []);
    }

    private static PlacedMapping Mapping(byte[] bytes, ref Utf8JsonReader reader, int depth)
    {
        var start = Characters(bytes, reader.TokenStartIndex);
        var entries = ImmutableArray.CreateBuilder<PlacedEntry>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            var key = new Span(Characters(bytes, reader.TokenStartIndex), Characters(bytes, reader.TokenStartIndex + reader.ValueSpan.Length + 2));

            // The colon belongs to the name here.
            var colon = Characters(bytes, reader.BytesConsumed);
            reader.Read();
            var inner = depth == 0 && reader.TokenType == JsonTokenType.StartObject ? Mapping(bytes, ref reader, depth + 1) : null;
            reader.Skip();
            entries.Add(new PlacedEntry(name, key, new Span(colon, Characters(bytes, reader.BytesConsumed)), inner));
        }

        return new PlacedMapping(IsFlow: true, start, entries.ToImmutable());
    }

    private static int Characters(byte[] bytes, long offset) => Encoding.UTF8.GetCharCount(bytes, 0, (int)offset);
}

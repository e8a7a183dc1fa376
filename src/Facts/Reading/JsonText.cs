using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace FineTuneAdvisor.Facts.Reading;

/// <summary>JSON as the same tree as <see cref="YamlText"/>, with places. No comments, no trailing commas, each key once; numbers keep their spelling.</summary>
public static class JsonText
{
    private static readonly JsonReaderOptions Strict = new() { MaxDepth = YamlText.DeepestNesting, CommentHandling = JsonCommentHandling.Disallow };

    public static Parsed<Node> Read(string file, string text)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var root = Read(file, text, problems);
        return new Parsed<Node>(problems.Count == 0 ? root : null, problems.ToImmutable());
    }

    /// <summary>The tree, its duplicate keys reported; null where the text is not JSON.</summary>
    internal static Node? Read(string file, string text, ImmutableArray<Problem>.Builder problems)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            problems.Add(new Problem(new Position(file, 1, 1), "", "an empty file", "at least one section", "Start from the form that 'new' writes, or from an example."));
            return null;
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        try
        {
            var walk = new Walk(file, bytes, problems);
            var reader = new Utf8JsonReader(bytes, Strict);
            reader.Read();
            var root = walk.Value(ref reader, "");
            reader.Read();
            return root;
        }
        catch (JsonException broken)
        {
            problems.Add(Broken(file, bytes, (int)(broken.LineNumber ?? 0), (int)(broken.BytePositionInLine ?? 0)));
            return null;
        }
    }

    // The runtime's own message changes with its version; a place and what stands there do not.
    private static Problem Broken(string file, byte[] bytes, int line, int byteInLine)
    {
        var rest = bytes.AsSpan();
        for (var passed = 0; passed < line; passed++)
        {
            rest = rest[(rest.IndexOf((byte)'\n') + 1)..];
        }

        var column = Encoding.UTF8.GetCharCount(rest[..byteInLine]) + 1;
        var found = Rune.DecodeFromUtf8(rest[byteInLine..], out var rune, out _) == System.Buffers.OperationStatus.Done
            ? Excerpt.Quoted(rune.ToString()) + ", which JSON does not allow here"
            : "the end of the file inside a value";
        return new Problem(new Position(file, line + 1, column), "", found, "well-formed JSON, at most 32 levels deep", "Check commas, quotes and brackets here; JSON has no comments.");
    }

    private sealed class Walk(string file, byte[] bytes, ImmutableArray<Problem>.Builder problems)
    {
        private int _passed;
        private int _line = 1;
        private int _column = 1;

        public Node Value(ref Utf8JsonReader reader, string key)
        {
            var at = At(reader.TokenStartIndex);
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    return Mapping(ref reader, at, key);
                case JsonTokenType.StartArray:
                    var items = ImmutableArray.CreateBuilder<Node>();
                    while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    {
                        items.Add(Value(ref reader, key));
                    }

                    return new SequenceNode(at, items.ToImmutable());
                case JsonTokenType.String:
                    return Words(ref reader, at, key) is { } text ? new ScalarNode(at, text, true) : new RefusedNode(at);
                default:
                    return new ScalarNode(at, Encoding.UTF8.GetString(reader.ValueSpan), false);
            }
        }

        private MappingNode Mapping(ref Utf8JsonReader reader, Position at, string key)
        {
            var entries = new Entries(problems);
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var nameAt = At(reader.TokenStartIndex);
                var name = Words(ref reader, nameAt, key);
                var path = Entries.Path(key, name ?? "");
                reader.Read();
                var value = Value(ref reader, path);
                if (name is not null)
                {
                    entries.Add(new ScalarNode(nameAt, name, true), path, value);
                }
            }

            return entries.At(at);
        }

        private string? Words(ref Utf8JsonReader reader, Position at, string key)
        {
            try
            {
                return reader.GetString();
            }
            catch (InvalidOperationException)
            {
                // An escaped half of a surrogate pair: valid JSON, but no text.
                problems.Add(new Problem(at, key, "half of a surrogate pair (\\uD800 to \\uDFFF)", "whole characters", "Write the character itself instead of its escape."));
                return null;
            }
        }

        // Tokens come in the order of the bytes, so each byte is passed once; columns count UTF-16 units, as YAML's do.
        private Position At(long start)
        {
            for (; _passed < start; _passed++)
            {
                switch (bytes[_passed])
                {
                    case (byte)'\n':
                        _line++;
                        _column = 1;
                        break;
                    case >= 0xF0:
                        _column += 2;
                        break;
                    case < 0x80 or >= 0xC0:
                        _column++;
                        break;
                }
            }

            return new Position(file, _line, _column);
        }
    }
}

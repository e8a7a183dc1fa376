using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Economics.Catalogue;

/// <summary>
/// SHA-256 of a snapshot's content: JSON of its tree, keys in ordinal order, every scalar as the text it is. Comments, line
/// ends, quotes, indentation and the order of keys do not enter; the order of lists does.
/// </summary>
public static class SnapshotDigest
{
    /// <summary>The digest as lower-case hex.</summary>
    public static string Of(Node root)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes))
        {
            Write(writer, root);
        }

        return Convert.ToHexStringLower(SHA256.HashData(bytes.WrittenSpan));
    }

    private static void Write(Utf8JsonWriter writer, Node node)
    {
        switch (node)
        {
            case MappingNode mapping:
                writer.WriteStartObject();
                foreach (var entry in mapping.Entries.OrderBy(entry => entry.Key.Text, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(entry.Key.Text);
                    Write(writer, entry.Value);
                }

                writer.WriteEndObject();
                break;
            case SequenceNode sequence:
                writer.WriteStartArray();
                foreach (var item in sequence.Items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            case ScalarNode scalar:
                writer.WriteStringValue(scalar.Text);
                break;
        }
    }
}

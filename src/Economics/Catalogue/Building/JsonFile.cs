using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Economics.Catalogue.Building;

/// <summary>Opens a downloaded price file.</summary>
internal static class JsonFile
{
    // Ten times the larger of the two files as they are.
    private const long MostBytes = 16 * 1024 * 1024;

    // Beyond any price, and far from where a decimal ends.
    private const decimal Most = 1_000_000_000m;

    /// <summary>The document; null, with a problem, when the file cannot be read, is too large or no JSON of that form.</summary>
    public static JsonDocument? Read(string path, JsonValueKind root, ImmutableArray<Problem>.Builder problems)
    {
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > MostBytes })
            {
                problems.Add(About(path, "more than 16 MiB", "a price file as it is downloaded", "Name the file itself."));
                return null;
            }

            var document = JsonDocument.Parse(File.ReadAllBytes(path));
            if (document.RootElement.ValueKind == root)
            {
                return document;
            }

            document.Dispose();
            problems.Add(About(path, "JSON of another form", root == JsonValueKind.Object ? "an object with a model under each key" : "a list of providers", "Are the two files in each other's place?"));
        }
        catch (JsonException broken)
        {
            problems.Add(new Problem(
                new Position(path, (int)(broken.LineNumber ?? 0) + 1, (int)(broken.BytePositionInLine ?? 0) + 1),
                "",
                "text that is not JSON",
                "a price file as it is downloaded",
                "Download it again: it may have been cut short."));
        }
        catch (Exception unreadable) when (UnreadableFile.IsMeant(unreadable))
        {
            problems.Add(UnreadableFile.Of(path, unreadable));
        }

        return null;
    }

    /// <summary>The number of a property; null where it is missing or not a number.</summary>
    public static decimal? Number(this JsonElement entry, string name) =>
        entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty(name, out var value) ? value.Number() : null;

    /// <summary>A number; null where it is none. Beyond any price it is a thousand million.</summary>
    public static decimal? Number(this JsonElement value) => value.ValueKind != JsonValueKind.Number ? null
        : decimal.TryParse(value.GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? decimal.Clamp(number, -Most, Most)
        : Most;

    /// <summary>The text of a property; null where it is missing or not a text.</summary>
    public static string? Text(this JsonElement entry, string name) =>
        entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>The items of a list property; none where it is missing or not a list.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement entry, string name) =>
        entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [];

    private static Problem About(string path, string found, string expected, string mend) => new(new Position(path, 1, 1), "", found, expected, mend);
}

using System.Globalization;
using System.Text;

namespace FineTuneAdvisor.Facts.Reading;

/// <summary>The bytes of a file as text: at most 1 MiB of UTF-8, with or without a byte order mark.</summary>
public static class FileText
{
    public const int MostBytes = 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of the file at this path; a missing, unreadable, oversized or binary file is a problem, never an exception.</summary>
    public static Parsed<string> Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);

            // One byte over the limit is enough to know; a device or a growing file must not fill the memory. A device says that it is empty.
            var length = stream.CanSeek && stream.Length > 0 ? Math.Min(stream.Length, MostBytes) : MostBytes;
            var buffer = new byte[length + 1];
            var read = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            return Of(path, buffer.AsSpan(0, read));
        }
        catch (Exception unreadable) when (UnreadableFile.IsMeant(unreadable))
        {
            return new Parsed<string>(null, [UnreadableFile.Of(path, unreadable)]);
        }
    }

    /// <summary>The text of these bytes.</summary>
    public static Parsed<string> Of(string name, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MostBytes)
        {
            return Refused(name, 1, 1, "more than 1 MiB", "at most 1 MiB", "Answers fit in a few pages: link to evidence instead of pasting it.");
        }

        bytes = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        if (bytes.IndexOf((byte)0) is var zero and >= 0)
        {
            return RefusedAt(name, bytes[..zero], "a NUL byte: a binary file, or UTF-16 text", "text in UTF-8", "Save the file as plain text in UTF-8.");
        }

        try
        {
            return new Parsed<string>(Strict.GetString(bytes), []);
        }
        catch (DecoderFallbackException broken)
        {
            var shown = string.Create(CultureInfo.InvariantCulture, $"the byte 0x{bytes[broken.Index]:X2}, which is not UTF-8");
            return RefusedAt(name, bytes[..broken.Index], shown, "text in UTF-8", "Save the file as plain text in UTF-8.");
        }
    }

    private static Parsed<string> RefusedAt(string name, ReadOnlySpan<byte> before, string found, string expected, string mend)
    {
        var line = before[(before.LastIndexOf((byte)'\n') + 1)..];
        return Refused(name, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(line) + 1, found, expected, mend);
    }

    private static Parsed<string> Refused(string name, int line, int column, string found, string expected, string mend) =>
        new(null, [new Problem(new Position(name, line, column), "", found, expected, mend)]);
}

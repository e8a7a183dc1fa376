using System.Text;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Cli.Output;

/// <summary>A file of text that is written anew with what it began with: with a byte order mark where it had one.</summary>
internal sealed class TextFile(string path)
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private bool _hasByteOrderMark;

    /// <summary>The text, without the mark; empty where there is no such file.</summary>
    public Parsed<string> Read()
    {
        _hasByteOrderMark = false;
        if (!Path.Exists(path))
        {
            return new Parsed<string>("", []);
        }

        var text = FileText.Read(path);
        _hasByteOrderMark = text.Value is not null && StartsWithMark();
        return text;
    }

    /// <summary>Writes the file whole. Null, or why it cannot be written.</summary>
    public string? Write(string text) => OutputFile.Write(path, [.. _hasByteOrderMark ? ByteOrderMark : [], .. Encoding.UTF8.GetBytes(text)]);

    private bool StartsWithMark()
    {
        using var stream = File.OpenRead(path);
        var start = new byte[ByteOrderMark.Length];
        return stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.AsSpan().SequenceEqual(ByteOrderMark);
    }
}

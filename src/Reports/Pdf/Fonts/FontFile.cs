using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Text;

namespace FineTuneAdvisor.Reports.Pdf.Fonts;

/// <summary>What setting type needs to know of a TrueType file: which characters it has, and how wide they are.</summary>
/// <remarks>Layout reads the advances itself, so that measuring and arranging need no PDF engine. The engine applies no kerning: a text is as wide as its advances.</remarks>
internal sealed class FontFile
{
    private readonly FrozenDictionary<int, double> advances;

    /// <param name="content">A TrueType file with a format 12 character map (OpenType 1.9, "cmap").</param>
    public FontFile(byte[] content)
    {
        Content = content;
        advances = ReadAdvances(content);
    }

    public byte[] Content { get; }

    public bool Has(Rune rune) => advances.ContainsKey(rune.Value);

    /// <summary>Width of a text, as a multiple of the type size.</summary>
    public double Width(string text)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += advances.GetValueOrDefault(rune.Value);
        }

        return width;
    }

    private static FrozenDictionary<int, double> ReadAdvances(ReadOnlySpan<byte> file)
    {
        var unitsPerEm = (double)Short(Table(file, "head"u8)[18..]);
        var widthCount = Short(Table(file, "hhea"u8)[34..]);
        var widths = Table(file, "hmtx"u8);
        var map = FullMap(Table(file, "cmap"u8));
        var result = new Dictionary<int, double>();
        for (var group = 0; group < Long(map[12..]); group++)
        {
            var entry = map[(16 + (12 * group))..];
            var first = Long(entry);
            for (var code = first; code <= Long(entry[4..]); code++)
            {
                // Glyphs beyond the last width share it.
                var glyph = Math.Min(Long(entry[8..]) + code - first, widthCount - 1);
                result[code] = Short(widths[(4 * glyph)..]) / unitsPerEm;
            }
        }

        return result.ToFrozenDictionary();
    }

    private static ReadOnlySpan<byte> Table(ReadOnlySpan<byte> file, ReadOnlySpan<byte> tag)
    {
        for (var index = 0; index < Short(file[4..]); index++)
        {
            var record = file[(12 + (16 * index))..];
            if (record[..4].SequenceEqual(tag))
            {
                return file.Slice(Long(record[8..]), Long(record[12..]));
            }
        }

        throw new InvalidDataException($"The font has no table '{Encoding.ASCII.GetString(tag)}'.");
    }

    private static ReadOnlySpan<byte> FullMap(ReadOnlySpan<byte> maps)
    {
        for (var index = 0; index < Short(maps[2..]); index++)
        {
            var record = maps[(4 + (8 * index))..];
            if (Short(record) == 3 && Short(record[2..]) == 10)
            {
                return maps[Long(record[4..])..];
            }
        }

        throw new InvalidDataException("The font has no full Unicode character map.");
    }

    private static int Short(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static int Long(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt32BigEndian(bytes);
}

using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using PdfSharp.Pdf;

namespace FineTuneAdvisor.Reports.Pdf.Finish;

/// <summary>Writes the objects of a document as a PDF 1.7 file with object streams and a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8): more than a third smaller than one object after the other.</summary>
internal sealed class FileWriting(PdfDocument pdf, Identities identities) : IDisposable
{
    private const int ObjectsPerStream = 200;
    private const byte Free = 0;
    private const byte Plain = 1;
    private const byte Packed = 2;
    private const int EntryLength = 7;

    private readonly MemoryStream file = new();
    private readonly SortedDictionary<int, (byte Kind, int Where, int Index)> entries = new() { [0] = (Free, 0, 0xFFFF) };

    /// <param name="objects">Every indirect object, in the order of their numbers.</param>
    public WrittenFile Write(IReadOnlyCollection<PdfObject> objects)
    {
        file.Write("%PDF-1.7\n"u8);
        file.Write([(byte)'%', 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
        foreach (var stream in objects.Where(HasStream))
        {
            entries[Number(stream)] = (Plain, Position, 0);
            pdf.Internals.WriteObject(file, stream);
        }

        var next = objects.Max(Number) + 1;
        foreach (var pack in objects.Where(item => !HasStream(item)).Chunk(ObjectsPerStream))
        {
            WritePack(next++, pack);
        }

        var start = Position;
        WriteCrossReferences(next);
        return new WrittenFile(file.ToArray(), next + 1, start, identities);
    }

    public void Dispose() => file.Dispose();

    private static bool HasStream(PdfObject item) => item is PdfDictionary { Stream: not null };

    private static int Number(PdfObject item) => item.Reference!.ObjectNumber;

    private int Position => checked((int)file.Position);

    private void WritePack(int number, PdfObject[] pack)
    {
        var index = new StringBuilder();
        using var bodies = new MemoryStream();
        for (var position = 0; position < pack.Length; position++)
        {
            entries[Number(pack[position])] = (Packed, number, position);
            index.Append(CultureInfo.InvariantCulture, $"{Number(pack[position])} {bodies.Position} ");
            bodies.Write(Body(pack[position]));
            bodies.WriteByte((byte)'\n');
        }

        var first = Encoding.ASCII.GetBytes(index.ToString());
        WriteStream(number, $"/Type/ObjStm/N {pack.Length}/First {first.Length}", [.. first, .. bodies.ToArray()]);
    }

    // Written as "n 0 obj", the body, "endobj"; the pack holds the body alone.
    private ReadOnlySpan<byte> Body(PdfObject item)
    {
        using var written = new MemoryStream();
        pdf.Internals.WriteObject(written, item);
        var bytes = written.ToArray().AsSpan();
        var start = bytes.IndexOf("obj"u8) + 3;
        return bytes[start..bytes.LastIndexOf("endobj"u8)].Trim("\r\n "u8);
    }

    private void WriteCrossReferences(int number)
    {
        var start = Position;
        entries[number] = (Plain, start, 0);
        var table = new byte[EntryLength * (number + 1)];
        foreach (var (item, entry) in entries)
        {
            var slot = table.AsSpan(EntryLength * item, EntryLength);
            slot[0] = entry.Kind;
            BinaryPrimitives.WriteInt32BigEndian(slot[1..], entry.Where);
            BinaryPrimitives.WriteUInt16BigEndian(slot[5..], (ushort)entry.Index);
        }

        var keys = string.Create(
            CultureInfo.InvariantCulture,
            $"/Type/XRef/Size {number + 1}/W[1 4 2]/Root {Number(pdf.Internals.Catalog)} 0 R/Info {Number(pdf.Info)} 0 R/ID[<{Convert.ToHexString(identities.Document)}><{Convert.ToHexString(identities.Instance)}>]");
        WriteStream(number, keys, table);
        file.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"startxref\n{start}\n%%EOF\n")));
    }

    private void WriteStream(int number, string keys, byte[] content)
    {
        if (!entries.ContainsKey(number))
        {
            entries[number] = (Plain, Position, 0);
        }

        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zlib.Write(content);
        }

        file.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n<<{keys}/Filter/FlateDecode/Length {packed.Length}>>\nstream\n")));
        packed.WriteTo(file);
        file.Write("\nendstream\nendobj\n"u8);
    }
}

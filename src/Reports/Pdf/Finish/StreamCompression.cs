using System.IO.Compression;
using PdfSharp.Pdf;

namespace FineTuneAdvisor.Reports.Pdf.Finish;

/// <summary>Deflates every stream as zlib data. The engine leaves out the checksum at the end, of which strict readers complain.</summary>
internal static class StreamCompression
{
    private const string Deflated = "/FlateDecode";
    private const int ZlibHeader = 2;

    public static void Compress(PdfDictionary dictionary)
    {
        var raw = Raw(dictionary);
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zlib.Write(raw);
        }

        dictionary.Elements.SetName("/Filter", Deflated);
        dictionary.Stream!.Value = packed.ToArray();
        dictionary.Elements.SetInteger("/Length", dictionary.Stream.Value.Length);
    }

    // The colour profile comes deflated already, without its checksum too.
    private static byte[] Raw(PdfDictionary dictionary)
    {
        var value = dictionary.Stream!.Value;
        if (dictionary.Elements.GetName("/Filter") != Deflated)
        {
            return value;
        }

        using var packed = new MemoryStream(value, ZlibHeader, value.Length - ZlibHeader);
        using var deflate = new DeflateStream(packed, CompressionMode.Decompress);
        using var raw = new MemoryStream();
        deflate.CopyTo(raw);
        return raw.ToArray();
    }
}

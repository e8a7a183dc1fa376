using System.Security.Cryptography;
using System.Text;

namespace FineTuneAdvisor.Reports.Pdf.Finish;

/// <summary>The two identities of a file: of the assessment it reports, and of these very bytes. Never time, never chance.</summary>
internal sealed record Identities(byte[] Document, byte[] Instance)
{
    private const int Length = 16;

    public static Identities Of(string identity, Stream content)
    {
        var seed = Encoding.UTF8.GetBytes(identity);
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        digest.AppendData(seed);
        var buffer = new byte[81_920];
        for (int read; (read = content.Read(buffer)) > 0;)
        {
            digest.AppendData(buffer, 0, read);
        }

        return new Identities(SHA256.HashData(seed)[..Length], digest.GetHashAndReset()[..Length]);
    }

    /// <summary>A digest in the form of a UUID (RFC 9562, version 8: bits of the maker's choice).</summary>
    public static string Uuid(byte[] digest)
    {
        var bytes = digest.ToArray();
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return "uuid:" + new Guid(bytes, bigEndian: true).ToString("D");
    }
}

using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using FineTuneAdvisor.Reports.Pdf;
using FineTuneAdvisor.Reports.Pdf.Sign;
using UglyToad.PdfPig.Tokens;

namespace FineTuneAdvisor.Reports.Tests.Pdf.Sign;

/// <summary>A signed report, as those meet it who check the signature.</summary>
public sealed class SignatureTests : IDisposable
{
    private static readonly byte[] Unsigned = PdfRenderer.Render(SampleDocument.Create());

    private readonly string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");

    public static TheoryData<string> Kinds => ["RSA", "ECDSA"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_signature_covers_all_but_itself_and_holds(string kind)
    {
        var file = Signed(kind);
        var (content, message) = Covered(file);

        var signature = new SignedCms(new ContentInfo(content), detached: true);
        signature.Decode(message);
        signature.CheckSignature(verifySignatureOnly: true);

        content[100] ^= 1;
        var changed = new SignedCms(new ContentInfo(content), detached: true);
        changed.Decode(message);
        Assert.ThrowsAny<CryptographicException>(() => changed.CheckSignature(verifySignatureOnly: true));
    }

    [Fact]
    public void The_file_without_signature_stands_unchanged_at_the_start()
    {
        var file = Signed("RSA");

        Assert.True(file.AsSpan().StartsWith(Unsigned));
        Assert.InRange(file.Length - Unsigned.Length, 1_000, 20_000);
    }

    // PKCS #1 v1.5 takes nothing from chance, and no time is written.
    [Fact]
    public void With_an_RSA_key_the_same_report_gives_the_same_bytes() => Assert.Equal(Signed("RSA"), Signed("RSA"));

    [Fact]
    public void The_field_cannot_be_seen_and_everything_else_is_as_before()
    {
        using var file = new TaggedFile(Signed("RSA"));
        using var before = new TaggedFile(Unsigned);

        var form = (DictionaryToken)file.Value(file.Catalog, "AcroForm")!;
        Assert.Equal(3, ((NumericToken)file.Value(form, "SigFlags")!).Int);
        var field = (DictionaryToken)file.Resolve(Assert.Single(((ArrayToken)file.Value(form, "Fields")!).Data));
        Assert.Equal("Sig", file.Name(field, "FT"));
        var box = ((ArrayToken)file.Value(field, "Rect")!).Data.Cast<NumericToken>().Select(number => number.Int).ToList();
        Assert.Equal((box[0], box[1]), (box[2], box[3]));
        Assert.Equal(Annotations(before) + 1, Annotations(file));
        Assert.Equal(before.Elements.Select(element => element.Type), file.Elements.Select(element => element.Type));
        Assert.Equal(before.Document.GetPages().Select(page => page.Text), file.Document.GetPages().Select(page => page.Text));
        Assert.True(file.Document.Advanced.TryGetEmbeddedFiles(out var attached));
        Assert.Equal(SampleDocument.Json, attached.Single().Bytes.ToArray());

        static int Annotations(TaggedFile tagged) => ((ArrayToken)tagged.Value(tagged.Document.GetPage(1).Dictionary, "Annots")!).Length;
    }

    [Fact]
    public void A_first_page_without_links_can_be_signed_too()
    {
        using var signer = ReportSigner.Read(Certificates.Rsa, Certificates.Password, out _)!;
        var file = PdfRenderer.Render(Documents.Of(Documents.Words(3)), PaperSize.Letter, signer, out _);

        using var tagged = new TaggedFile(file);
        Assert.Equal(1, ((ArrayToken)tagged.Value(tagged.Document.GetPage(1).Dictionary, "Annots")!).Length);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Pdfsig_says_valid(string kind)
    {
        File.WriteAllBytes(path, Signed(kind));

        var (_, output) = OtherProgram.Run("pdfsig", "-nocert", path);

        Assert.Contains("Signature is Valid.", output, StringComparison.Ordinal);
        Assert.Contains("Total document signed", output, StringComparison.Ordinal);
        Assert.Contains(kind == "RSA" ? "Architektur-Gremium" : "Curve", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Qpdf_finds_nothing_to_complain_of()
    {
        File.WriteAllBytes(path, Signed("RSA"));

        var (exit, output) = OtherProgram.Run("qpdf", "--check", path);

        Assert.Equal(0, exit);
        Assert.DoesNotContain("WARNING", output, StringComparison.Ordinal);
    }

    public void Dispose() => File.Delete(path);

    private static byte[] Signed(string kind)
    {
        using var signer = ReportSigner.Read(kind == "RSA" ? Certificates.Rsa : Certificates.Curve, Certificates.Password, out var problem)!;
        Assert.Equal("", problem);
        return PdfRenderer.Render(SampleDocument.Create(), PaperSize.A4, signer, out _);
    }

    // What the file says that its signature covers, and the signature.
    private static (byte[] Content, byte[] Message) Covered(byte[] bytes)
    {
        using var file = new TaggedFile(bytes);
        var form = (DictionaryToken)file.Value(file.Catalog, "AcroForm")!;
        var field = (DictionaryToken)file.Resolve(((ArrayToken)file.Value(form, "Fields")!).Data[0]);
        var signature = (DictionaryToken)file.Value(field, "V")!;
        var range = ((ArrayToken)file.Value(signature, "ByteRange")!).Data.Cast<NumericToken>().Select(number => number.Int).ToList();
        Assert.Equal(0, range[0]);
        Assert.Equal(bytes.Length, range[2] + range[3]);
        Assert.Equal(((byte)'<', (byte)'>'), (bytes[range[1]], bytes[range[2] - 1]));
        var message = Convert.FromHexString(System.Text.Encoding.ASCII.GetString(bytes, range[1] + 1, range[2] - range[1] - 2));
        return ([.. bytes[..range[1]], .. bytes[range[2]..]], message);
    }
}

using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FineTuneAdvisor.Reports.Pdf.Finish;
using PdfSharp.Pdf;

namespace FineTuneAdvisor.Reports.Pdf.Sign;

/// <summary>Signs a finished file by an update appended to it (ISO 32000-1, 7.5.6 and 12.8): not a byte before the update changes.</summary>
/// <param name="pdf">The model that the file was written from.</param>
internal sealed class SignatureUpdate(PdfDocument pdf, WrittenFile written, ReportSigner signer)
{
    // The lengths of ECDSA signatures differ by some bytes.
    private const int Slack = 32;
    private const int EntryLength = 7;
    private const string Unknown = "         0";

    private readonly List<(int Number, int Position)> entries = [];

    public byte[] Append()
    {
        var (signature, field) = (written.Size, written.Size + 1);
        var reserved = signer.Sign([0]).Length + Slack;
        using var file = new MemoryStream();
        file.Write(written.Content);
        AddField(field);
        foreach (var changed in new PdfObject[] { pdf.Internals.Catalog, pdf.Pages[0] }.OrderBy(Number))
        {
            Begin(file, Number(changed));
            pdf.Internals.WriteObject(file, changed);
        }

        Begin(file, signature);
        Write(file, $"{signature} 0 obj\n<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/Name {Text(signer.Name)}/ByteRange[0 ");
        var range = Position(file);
        Write(file, $"{Unknown} {Unknown} {Unknown}]/Contents");
        var contents = Position(file);
        Write(file, $"<{new string('0', 2 * reserved)}>");
        var rest = Position(file);
        Write(file, ">>\nendobj\n");
        Begin(file, field);
        // No size and off the page, to be seen by nobody and met by no screen reader; printable, as PDF/A asks of every annotation; locked.
        Write(file, $"{field} 0 obj\n<</Type/Annot/Subtype/Widget/FT/Sig/T {Text("Signature")}/TU {Text(signer.Name)}/V {signature} 0 R/P {Number(pdf.Pages[0])} 0 R/Rect[-1 -1 -1 -1]/F 132>>\nendobj\n");
        WriteCrossReferences(file, field + 1);

        var bytes = file.ToArray();
        Put(bytes, range, string.Create(CultureInfo.InvariantCulture, $"{contents,10} {rest,10} {bytes.Length - rest,10}"));
        Put(bytes, contents + 1, Convert.ToHexString(signer.Sign([.. bytes[..contents], .. bytes[rest..]])));
        return bytes;
    }

    private static int Number(PdfObject item) => item.Reference!.ObjectNumber;

    private static int Position(MemoryStream file) => checked((int)file.Position);

    private static void Write(MemoryStream file, FormattableString text) => file.Write(Encoding.ASCII.GetBytes(text.ToString(CultureInfo.InvariantCulture)));

    private static void Write(MemoryStream file, string text) => file.Write(Encoding.ASCII.GetBytes(text));

    private static void Put(byte[] file, int position, string text) => Encoding.ASCII.GetBytes(text, file.AsSpan(position));

    private static string Text(string words) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(words))}>";

    private void Begin(MemoryStream file, int number) => entries.Add((number, Position(file)));

    // The model has been written already: what is added here goes into the update alone.
    private void AddField(int field)
    {
        var reference = new PdfLiteral(string.Create(CultureInfo.InvariantCulture, $"{field} 0 R"));
        var form = new PdfDictionary(pdf);
        form.Elements.SetObject("/Fields", new PdfArray(pdf, reference));
        // Signatures exist, and the file may only be added to (table 219).
        form.Elements.SetInteger("/SigFlags", 3);
        pdf.Internals.Catalog.Elements.SetObject("/AcroForm", form);
        var page = pdf.Pages[0];
        page.Elements.SetObject("/Annots", new PdfArray(pdf, [.. page.Elements.GetArray("/Annots")?.Elements.AsEnumerable() ?? [], reference]));
    }

    private void WriteCrossReferences(MemoryStream file, int number)
    {
        var start = Position(file);
        Begin(file, number);
        var table = new byte[EntryLength * entries.Count];
        var index = new StringBuilder();
        foreach (var ((item, position), at) in entries.OrderBy(entry => entry.Number).Select((entry, at) => (entry, at)))
        {
            var slot = table.AsSpan(EntryLength * at, EntryLength);
            slot[0] = 1;
            BinaryPrimitives.WriteInt32BigEndian(slot[1..], position);
            index.Append(CultureInfo.InvariantCulture, $"{item} 1 ");
        }

        var instance = SHA256.HashData([.. written.Identities.Instance, .. Encoding.UTF8.GetBytes(signer.Name)])[..written.Identities.Instance.Length];
        Write(file, $"{number} 0 obj\n<</Type/XRef/Size {number + 1}/W[1 4 2]/Index[{index.ToString().TrimEnd()}]/Root {Number(pdf.Internals.Catalog)} 0 R/Info {Number(pdf.Info)} 0 R/ID[<{Convert.ToHexString(written.Identities.Document)}><{Convert.ToHexString(instance)}>]/Prev {written.CrossReferences}/Length {table.Length}>>\nstream\n");
        file.Write(table);
        Write(file, $"\nendstream\nendobj\nstartxref\n{start}\n%%EOF\n");
    }
}

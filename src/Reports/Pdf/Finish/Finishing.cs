using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Document;
using PdfSharp.Pdf;

namespace FineTuneAdvisor.Reports.Pdf.Finish;

/// <summary>Makes the engine's object model the file we promise: same input, same bytes; metadata of PDF/A-3a and PDF/UA-1; streams that strict readers accept.</summary>
internal static class Finishing
{
    public static WrittenFile Finish(PdfDocument pdf, VerdictDocument document)
    {
        // Saving prepares fonts, metadata and object numbers; the model stays open afterwards.
        pdf.Save(Stream.Null);
        pdf.Info.Elements.SetString("/CreationDate", PdfDate.Of(document.Date));
        pdf.Info.Elements.SetString("/ModDate", PdfDate.Of(document.Date));
        var metadata = pdf.Internals.Catalog.Elements.GetDictionary("/Metadata")!;
        var objects = pdf.Internals.GetAllObjects().OrderBy(item => item.Reference!.ObjectNumber).ToImmutableArray();
        FontIdentity.Settle([.. objects.OfType<PdfDictionary>()]);
        foreach (var stream in objects.OfType<PdfDictionary>().Where(item => item.Stream is not null && item != metadata))
        {
            StreamCompression.Compress(stream);
        }

        var identities = Identities.Of(document.Identity, Written(pdf, objects.Where(item => item != metadata)));
        metadata.Elements.Remove("/Filter");
        metadata.Stream!.Value = MetadataPacket.Of(document, pdf.Info.Producer, pdf.Info.Creator, identities);
        metadata.Elements.SetInteger("/Length", metadata.Stream.Value.Length);
        using var file = new FileWriting(pdf, identities);
        return file.Write(objects);
    }

    private static MemoryStream Written(PdfDocument pdf, IEnumerable<PdfObject> objects)
    {
        var content = new MemoryStream();
        foreach (var item in objects)
        {
            pdf.Internals.WriteObject(content, item);
        }

        content.Position = 0;
        return content;
    }
}

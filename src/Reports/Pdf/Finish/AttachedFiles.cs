using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Pdf.Text;
using PdfSharp.Pdf;

namespace FineTuneAdvisor.Reports.Pdf.Finish;

/// <summary>Files inside the file, as PDF/A-3 wants them: associated with the document, their relation and type named (ISO 19005-3, 6.8).</summary>
internal static class AttachedFiles
{
    /// <exception cref="ArgumentException">Two attachments share a name.</exception>
    public static void Add(PdfDocument pdf, ImmutableArray<Attachment> attachments, DateOnly date)
    {
        if (attachments.IsEmpty)
        {
            return;
        }

        var files = attachments.Select(attachment => (Name: TextCleaning.Plain(attachment.FileName), attachment)).ToList();
        if (files.GroupBy(file => file.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"Two attachments are named \"{twice.Key}\".", nameof(attachments));
        }

        var names = new PdfArray(pdf);
        var associated = new PdfArray(pdf);
        foreach (var (name, attachment) in files.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            var specification = Specification(pdf, name, attachment, date);
            names.Elements.Add(new PdfString(name, PdfStringEncoding.Unicode));
            names.Elements.Add(specification.Reference!);
            associated.Elements.Add(specification.Reference!);
        }

        var tree = new PdfDictionary(pdf);
        tree.Elements.SetObject("/Names", names);
        var roots = new PdfDictionary(pdf);
        roots.Elements.SetObject("/EmbeddedFiles", tree);
        pdf.Internals.Catalog.Elements.SetObject("/Names", roots);
        pdf.Internals.Catalog.Elements.SetObject("/AF", associated);
    }

    private static PdfDictionary Specification(PdfDocument pdf, string name, Attachment attachment, DateOnly date)
    {
        var content = Content(pdf, attachment, date);
        var contents = new PdfDictionary(pdf);
        contents.Elements.SetReference("/F", content);
        contents.Elements.SetReference("/UF", content);
        var specification = new PdfDictionary(pdf);
        specification.Elements.SetName("/Type", "/Filespec");
        specification.Elements.SetString("/F", name);
        specification.Elements.SetString("/UF", name);
        specification.Elements.SetString("/Desc", TextCleaning.Plain(attachment.Description));
        specification.Elements.SetName("/AFRelationship", "/Data");
        specification.Elements.SetObject("/EF", contents);
        pdf.Internals.AddObject(specification);
        return specification;
    }

    private static PdfDictionary Content(PdfDocument pdf, Attachment attachment, DateOnly date)
    {
        var bytes = attachment.Content.ToArray();
        var parameters = new PdfDictionary(pdf);
        parameters.Elements.SetInteger("/Size", bytes.Length);
        parameters.Elements.SetString("/CreationDate", PdfDate.Of(date));
        parameters.Elements.SetString("/ModDate", PdfDate.Of(date));
        var content = new PdfDictionary(pdf);
        content.Elements.SetName("/Type", "/EmbeddedFile");
        content.Elements.SetName("/Subtype", "/" + attachment.MediaType);
        content.Elements.SetObject("/Params", parameters);
        content.CreateStream(bytes);
        pdf.Internals.AddObject(content);
        return content;
    }
}

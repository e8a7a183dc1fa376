using System.Text;
using System.Xml;
using System.Xml.Linq;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Pdf.Text;

namespace FineTuneAdvisor.Reports.Pdf.Finish;

/// <summary>The XMP packet (ISO 16684-1): what the file is, and the two standards it is built to.</summary>
internal static class MetadataPacket
{
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace Media = "http://ns.adobe.com/xap/1.0/mm/";
    private static readonly XNamespace Pdf = "http://ns.adobe.com/pdf/1.3/";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Archive = "http://www.aiim.org/pdfa/ns/id/";
    private static readonly XNamespace Accessible = "http://www.aiim.org/pdfua/ns/id/";
    private static readonly XNamespace Meta = "adobe:ns:meta/";
    private static readonly XNamespace Rdf = ExtensionSchema.Rdf;

    public static byte[] Of(VerdictDocument document, string producer, string creator, Identities identities)
    {
        var date = PdfDate.Iso(document.Date);
        var packet = new XElement(
            Meta + "xmpmeta",
            Prefix("x", Meta),
            new XElement(
                Rdf + "RDF",
                Prefix("rdf", Rdf),
                Description("pdfaid", Archive, new XElement(Archive + "part", "3"), new XElement(Archive + "conformance", "A")),
                Description("pdfuaid", Accessible, new XElement(Accessible + "part", "1")),
                Description(
                    "dc",
                    DublinCore,
                    new XElement(DublinCore + "format", "application/pdf"),
                    InDefaultLanguage("title", document.Title),
                    new XElement(DublinCore + "creator", new XElement(Rdf + "Seq", new XElement(Rdf + "li", TextCleaning.Plain(document.Author)))),
                    InDefaultLanguage("description", document.Subject),
                    new XElement(DublinCore + "language", new XElement(Rdf + "Bag", new XElement(Rdf + "li", TextCleaning.Plain(document.Language))))),
                Description(
                    "xmp",
                    Xmp,
                    new XElement(Xmp + "CreateDate", date),
                    new XElement(Xmp + "ModifyDate", date),
                    new XElement(Xmp + "MetadataDate", date),
                    new XElement(Xmp + "CreatorTool", creator)),
                Description("pdf", Pdf, new XElement(Pdf + "Producer", producer)),
                Description(
                    "xmpMM",
                    Media,
                    new XElement(Media + "DocumentID", Identities.Uuid(identities.Document)),
                    new XElement(Media + "InstanceID", Identities.Uuid(identities.Instance))),
                ExtensionSchema.Description()));
        return Encoding.UTF8.GetBytes($"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n{Written(packet)}\n<?xpacket end=\"r\"?>");
    }

    private static string Written(XElement packet)
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, Indent = true, NewLineChars = "\n" }))
        {
            packet.Save(writer);
        }

        return text.ToString();
    }

    private static XAttribute Prefix(string prefix, XNamespace name) => new(XNamespace.Xmlns + prefix, name.NamespaceName);

    private static XElement Description(string prefix, XNamespace name, params XElement[] properties) =>
        new(Rdf + "Description", new XAttribute(Rdf + "about", ""), Prefix(prefix, name), properties);

    private static XElement InDefaultLanguage(string property, string text) =>
        new(DublinCore + property, new XElement(Rdf + "Alt", new XElement(Rdf + "li", new XAttribute(XNamespace.Xml + "lang", "x-default"), TextCleaning.Plain(text))));
}

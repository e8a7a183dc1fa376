using System.Xml.Linq;

namespace FineTuneAdvisor.Reports.Pdf.Finish;

/// <summary>Declares the PDF/UA property in the XMP packet: PDF/A allows no property that is not declared (ISO 19005-3, 6.6.2.3).</summary>
internal static class ExtensionSchema
{
    public static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private static readonly XNamespace Extension = "http://www.aiim.org/pdfa/ns/extension/";
    private static readonly XNamespace Schema = "http://www.aiim.org/pdfa/ns/schema#";
    private static readonly XNamespace Property = "http://www.aiim.org/pdfa/ns/property#";

    public static XElement Description() => new(
        Rdf + "Description",
        new XAttribute(Rdf + "about", ""),
        new XAttribute(XNamespace.Xmlns + "pdfaExtension", Extension.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "pdfaSchema", Schema.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "pdfaProperty", Property.NamespaceName),
        new XElement(Extension + "schemas", new XElement(Rdf + "Bag", Resource(
            new XElement(Schema + "schema", "PDF/UA Universal Accessibility Schema"),
            new XElement(Schema + "namespaceURI", "http://www.aiim.org/pdfua/ns/id/"),
            new XElement(Schema + "prefix", "pdfuaid"),
            new XElement(Schema + "property", new XElement(Rdf + "Seq", Resource(
                new XElement(Property + "name", "part"),
                new XElement(Property + "valueType", "Integer"),
                new XElement(Property + "category", "internal"),
                new XElement(Property + "description", "Part of ISO 14289 that the file is built to"))))))));

    private static XElement Resource(params XElement[] properties) =>
        new(Rdf + "li", new XAttribute(Rdf + "parseType", "Resource"), properties);
}

using FineTuneAdvisor.Reports.Pdf.Arrange;
using PdfSharp.Pdf;
using PdfSharp.UniversalAccessibility;

namespace FineTuneAdvisor.Reports.Pdf.Draw;

/// <summary>Begins elements of the structure tree with their attributes (ISO 32000-1, 14.8.5).</summary>
internal static class StructureAttributes
{
    public static void Begin(StructureBuilder tags, Element element, PdfDocument document)
    {
        if (element == Element.Section || element == Element.Division)
        {
            tags.BeginGroupingElement(element.Type);
        }
        else
        {
            tags.BeginBlockLevelElement(element.Type);
        }

        switch (element.Attribute)
        {
            case ElementAttribute.ScopeColumn:
                tags.CurrentStructureElement.TableAttributes.Elements.SetName("/Scope", "/Column");
                break;
            case ElementAttribute.ScopeRow:
                tags.CurrentStructureElement.TableAttributes.Elements.SetName("/Scope", "/Row");
                break;
            case ElementAttribute.NumberedDecimal:
                SetNumbering("/Decimal");
                break;
            case ElementAttribute.MarkedWithDiscs:
                SetNumbering("/Disc");
                break;
        }

        void SetNumbering(string numbering)
        {
            var attributes = new PdfDictionary(document);
            attributes.Elements.SetName("/O", "/List");
            attributes.Elements.SetName("/ListNumbering", numbering);
            tags.CurrentStructureElement.Elements.SetObject("/A", attributes);
        }
    }
}

namespace FineTuneAdvisor.Reports.Pdf.Arrange;

/// <summary>An element of the document's structure, by its standard type (ISO 32000-1, 14.8.4).</summary>
/// <param name="Attribute">What a reader must know beyond the type.</param>
internal sealed record Element(string Type, ElementAttribute Attribute = ElementAttribute.None)
{
    public static readonly Element Section = new("Sect");
    public static readonly Element Division = new("Div");
    public static readonly Element Paragraph = new("P");
    public static readonly Element ListItem = new("LI");
    public static readonly Element Label = new("Lbl");
    public static readonly Element ListBody = new("LBody");
    public static readonly Element Table = new("Table");
    public static readonly Element Caption = new("Caption");
    public static readonly Element TableHead = new("THead");
    public static readonly Element TableBody = new("TBody");
    public static readonly Element Row = new("TR");
    public static readonly Element ColumnHeader = new("TH", ElementAttribute.ScopeColumn);
    public static readonly Element RowHeader = new("TH", ElementAttribute.ScopeRow);
    public static readonly Element DataCell = new("TD");

    public static Element Heading(int level) => new($"H{level}");

    public static Element List(ElementAttribute numbering = ElementAttribute.None) => new("L", numbering);
}

internal enum ElementAttribute
{
    None,
    ScopeColumn,
    ScopeRow,
    NumberedDecimal,
    MarkedWithDiscs,
}

using PdfSharp.Drawing;
using PdfSharp.Fonts;
using PdfSharp.Pdf;

namespace FineTuneAdvisor.Reports.Pdf.Fonts;

/// <summary>Gives the PDF engine our fonts, and nothing from the machine it runs on.</summary>
internal sealed class EmbeddedFonts : IFontResolver
{
    private const string Prefix = "Source Sans 3 ";

    // The engine holds one resolver for the whole process and must have it before its first font.
    static EmbeddedFonts() => GlobalFontSettings.FontResolver ??= new EmbeddedFonts();

    public static XFont Font(Face face, double size) =>
        // Without asking for Unicode, plain text would become a second font object that cannot be searched.
        new(Prefix + face, size, XFontStyleEx.Regular, new XPdfFontOptions(PdfFontEncoding.Unicode));

    public FontResolverInfo? ResolveTypeface(string familyName, bool bold, bool italic) =>
        FaceOf(familyName) is null ? null : new FontResolverInfo(familyName);

    public byte[]? GetFont(string faceName) => FaceOf(faceName) is { } face ? FontFiles.Of(face).Content : null;

    private static Face? FaceOf(string name) =>
        name.StartsWith(Prefix, StringComparison.Ordinal) && Enum.TryParse<Face>(name[Prefix.Length..], out var face) ? face : null;
}

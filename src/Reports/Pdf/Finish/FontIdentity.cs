using System.Collections.Immutable;
using System.Security.Cryptography;
using PdfSharp.Pdf;

namespace FineTuneAdvisor.Reports.Pdf.Finish;

/// <summary>Names embedded fonts by what they hold: the engine draws the six letters of a subset at random.</summary>
internal static class FontIdentity
{
    private const int TagLetters = 6;

    public static void Settle(ImmutableArray<PdfDictionary> objects)
    {
        foreach (var font in objects.Where(IsCompositeFont))
        {
            var descendant = font.Elements.GetArray("/DescendantFonts")!.Elements.GetDictionary(0)!;
            var descriptor = descendant.Elements.GetDictionary("/FontDescriptor")!;
            var program = descriptor.Elements.GetDictionary("/FontFile2")!.Stream!.Value;
            var name = $"/{Tag(program)}+{PostScriptName(descriptor.Elements.GetName("/FontName"))}";
            font.Elements.SetName("/BaseFont", name);
            descendant.Elements.SetName("/BaseFont", name);
            descriptor.Elements.SetName("/FontName", name);
            // Depth below the baseline is negative (ISO 32000-1, table 122); the engine writes it positive.
            descriptor.Elements.SetInteger("/Descent", -Math.Abs(descriptor.Elements.GetInteger("/Descent")));
        }
    }

    private static bool IsCompositeFont(PdfDictionary dictionary) =>
        dictionary.Elements.GetName("/Type") == "/Font" && dictionary.Elements.GetName("/Subtype") == "/Type0";

    private static string Tag(byte[] program) =>
        string.Concat(SHA256.HashData(program).Take(TagLetters).Select(value => (char)('A' + (value % 26))));

    // The engine names a font by its family, cut short: "SourceSans3-Semi" for "Source Sans 3 Semibold".
    private static string PostScriptName(string engineName) => "SourceSans3-" + engineName switch
    {
        _ when engineName.Contains("Semi", StringComparison.Ordinal) => "Semibold",
        _ when engineName.Contains("Bold", StringComparison.Ordinal) => "Bold",
        _ when engineName.Contains("It", StringComparison.Ordinal) => "It",
        _ => "Regular",
    };
}

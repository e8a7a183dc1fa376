using System.Collections.Immutable;

namespace FineTuneAdvisor.Reports.Pdf.Fonts;

/// <summary>The four font files that travel inside this assembly, read once.</summary>
internal static class FontFiles
{
    private static readonly ImmutableArray<Lazy<FontFile>> Files =
        [.. Enum.GetValues<Face>().Select(face => new Lazy<FontFile>(() => Load(face)))];

    public static FontFile Of(Face face) => Files[(int)face].Value;

    private static FontFile Load(Face face)
    {
        var cut = face == Face.Italic ? "It" : face.ToString();
        var name = $"FineTuneAdvisor.Reports.Pdf.Fonts.SourceSans3-{cut}.ttf";
        using var stream = typeof(FontFiles).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its font '{name}'.");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return new FontFile(content);
    }
}

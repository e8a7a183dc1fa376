using FineTuneAdvisor.Reports.Pdf.Fonts;
using FineTuneAdvisor.Reports.Pdf.Styling;

namespace FineTuneAdvisor.Reports.Pdf.Text;

/// <summary>A stretch of clean text in one style.</summary>
internal sealed record Piece(string Text, TextStyle Style, Link? Link = null)
{
    /// <summary>In points.</summary>
    public double Width { get; } = FontFiles.Of(Style.Face).Width(Text) * Style.Size;

    public bool LooksLike(Piece other) => Style == other.Style && ReferenceEquals(Link, other.Link);
}

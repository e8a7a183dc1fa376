using FineTuneAdvisor.Reports.Pdf.Fonts;
using FineTuneAdvisor.Reports.Pdf.Styling;

namespace FineTuneAdvisor.Reports.Pdf.Text;

/// <summary>A stretch of clean text in one style.</summary>
/// <remarks>The width is kept, so <c>with</c> must not change the text: use <see cref="Saying"/>.</remarks>
internal sealed record Piece(string Text, TextStyle Style, Link? Link = null)
{
    /// <summary>In points.</summary>
    public double Width { get; } = FontFiles.Of(Style.Face).Width(Text) * Style.Size;

    public Piece Saying(string text) => new(text, Style, Link);

    public bool LooksLike(Piece other) => Style == other.Style && ReferenceEquals(Link, other.Link);
}

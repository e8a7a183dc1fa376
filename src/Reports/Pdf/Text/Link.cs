namespace FineTuneAdvisor.Reports.Pdf.Text;

/// <summary>Where a stretch of text leads. Exactly one of anchor and address is given.</summary>
/// <param name="Text">What is linked, read out in place of the link.</param>
internal sealed record Link(string? Anchor, Uri? Address, string Text);

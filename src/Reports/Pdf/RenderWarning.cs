namespace FineTuneAdvisor.Reports.Pdf;

/// <summary>Something in the document that the file cannot show as it stands. The file is sound all the same.</summary>
/// <param name="Text">The text concerned, as it was given.</param>
/// <param name="Reason">What was missing, and what stands in its place.</param>
public sealed record RenderWarning(string Text, string Reason);

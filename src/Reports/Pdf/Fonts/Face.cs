namespace FineTuneAdvisor.Reports.Pdf.Fonts;

/// <summary>The cuts of Source Sans 3 that a report is set in.</summary>
internal enum Face
{
    Regular,
    Semibold,
    Bold,
    Italic,
}

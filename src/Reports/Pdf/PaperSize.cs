namespace FineTuneAdvisor.Reports.Pdf;

public enum PaperSize
{
    /// <summary>210 x 297 mm.</summary>
    A4,

    /// <summary>8.5 x 11 in.</summary>
    Letter,
}

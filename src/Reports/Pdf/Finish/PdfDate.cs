using System.Globalization;

namespace FineTuneAdvisor.Reports.Pdf.Finish;

/// <summary>The document's date as midnight in UTC: the engine would write its own in the culture of the machine.</summary>
internal static class PdfDate
{
    /// <summary>ISO 32000-1, 7.9.4.</summary>
    public static string Of(DateOnly date) => "D:" + date.ToString("yyyyMMdd", CultureInfo.InvariantCulture) + "000000Z";

    /// <summary>ISO 8601, for the XMP packet.</summary>
    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
}

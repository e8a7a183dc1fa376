using System.Collections.Immutable;
using FineTuneAdvisor.Cli.Output;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Reports.Composing;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Json;
using FineTuneAdvisor.Reports.Pdf;
using FineTuneAdvisor.Reports.Pdf.Sign;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Cli.Commands.Assessing;

/// <summary>Makes the charts and the report of an assessment and hands them over.</summary>
internal sealed class ReportMaking(string language, PaperSize paper, ReportSigner? signer)
{
    /// <param name="notes">What the report could not show, a sentence each.</param>
    public int Make(Assessment assessment, ReportPlace place, Terminal terminal, out ImmutableArray<string> notes)
    {
        notes = [];
        var document = new Lazy<VerdictDocument>(() => ReportComposer.Compose(assessment, language, Attached(place.Answers)));
        if (place.Charts is { } folder && ChartFiles.Write(folder, document.Value.Illustrations()) is { } reason)
        {
            return terminal.Refuse($"{reason}. Name another place with --charts.");
        }

        byte[] report;
        if (place.Destination.Format == ReportFormat.Json)
        {
            report = JsonRenderer.Render(assessment, language);
        }
        else
        {
            report = PdfRenderer.Render(document.Value, paper, signer, out var warnings);
            notes = [.. GlyphNotes.Of(warnings)];
        }

        return Delivery.Of(report, place.Destination.File, terminal, isTold: false);
    }

    private static AnswersFile Attached(string file) => new(Path.GetFileName(file), AnswersFormat.MediaType(file), [.. File.ReadAllBytes(file)]);
}

using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Reports.Composing;

namespace FineTuneAdvisor.Cli.Commands.Assessing;

/// <summary>How one of several files came out.</summary>
/// <param name="Problems">Of the answers; then there is no row.</param>
/// <param name="Row">Null where it was not assessed.</param>
/// <param name="Result">What goes to standard output, where the results go there.</param>
/// <param name="Said">What the person at the terminal is to read of it, line by line.</param>
/// <param name="Failure">What went wrong beside the answers; null where nothing did.</param>
internal sealed record AssessedFile(
    ReportPlace Place,
    int Exit,
    ImmutableArray<Problem> Problems,
    SummaryRow? Row,
    byte[] Result,
    string Said,
    string? Failure);

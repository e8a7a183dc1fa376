using System.Collections.Immutable;
using FineTuneAdvisor.Cli.Output;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Reports.Composing;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Cli.Commands.Assessing;

/// <summary>Assesses one of several files by itself, on whatever thread: what it has to say is kept until its turn, and nothing that goes wrong stops the others.</summary>
/// <param name="failOn">Verdicts on which the exit code is 3.</param>
internal sealed class FileAssessing(AssessmentSetting setting, ImmutableArray<Outcome> failOn)
{
    public AssessedFile Assess(ReportPlace place)
    {
        using var said = new StringWriter();
        using var result = new MemoryStream();
        var terminal = new Terminal(TextWriter.Null, said, result, TextReader.Null, isInteractive: false, isColourWanted: false);
        try
        {
            var judged = setting.Judge(place.Answers);
            return judged.Value is { } made ? Report(made, place, terminal, said, result) : Refused(place, judged.Problems, terminal, said);
        }
        catch (Exception defect)
        {
            var exit = terminal.Defect(defect, place.Answers);
            return new AssessedFile(place, exit, [], null, [], said.ToString(), said.ToString());
        }
    }

    private static AssessedFile Refused(ReportPlace place, ImmutableArray<Problem> problems, Terminal terminal, StringWriter said) =>
        new(place, terminal.RefuseToWrite(problems), problems, null, [], said.ToString(), null);

    private AssessedFile Report(Judged judged, ReportPlace place, Terminal terminal, StringWriter said, MemoryStream result)
    {
        if (setting.Making.Make(judged.Assessment, place, terminal, out var lost) != ExitCode.Done)
        {
            return Failed(place, said);
        }

        terminal.Notes([.. setting.Advisor.Notes(judged.Request).Concat(lost).Select(note => $"{place.Answers}: {note}")]);
        place.SayWritten(terminal);
        var outcome = judged.Assessment.Conclusions.Verdict.Outcome;
        return new AssessedFile(
            place,
            failOn.Contains(outcome) ? ExitCode.CheckFailed : ExitCode.Done,
            [],
            SummaryRow.Of(judged.Assessment, setting.Language),
            result.ToArray(),
            said.ToString(),
            null);
    }

    private static AssessedFile Failed(ReportPlace place, StringWriter said) =>
        new(place, ExitCode.WrongInput, [], null, [], said.ToString(), said.ToString().TrimEnd());
}

using System.Collections.Immutable;
using FineTuneAdvisor.Cli.Output;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Cli.Commands.Assessing;

/// <summary>Assesses one file, makes its report, and says so.</summary>
internal static class SingleProposal
{
    /// <param name="show">Shows the assessment, once its report stands; before the notes.</param>
    /// <returns>The exit code, and the assessment where its report could be made.</returns>
    public static (int Exit, Assessment? Made) Assess(ReportPlace place, AssessmentSetting setting, Terminal terminal, Action<Assessment> show)
    {
        var judged = setting.Judge(place.Answers);
        if (judged.Value is not { } made)
        {
            return (terminal.RefuseToWrite(judged.Problems), null);
        }

        made.Assessment.WorkAhead();
        var exit = setting.Making.Make(made.Assessment, place, terminal, out var lost);
        if (exit != ExitCode.Done)
        {
            return (exit, null);
        }

        show(made.Assessment);
        if (!setting.IsQuiet)
        {
            Tell([.. setting.Advisor.Notes(made.Request), .. lost], place, terminal);
        }

        return (exit, made.Assessment);
    }

    private static void Tell(ImmutableArray<string> notes, ReportPlace place, Terminal terminal)
    {
        terminal.Notes(notes);
        place.SayWritten(terminal);
    }
}

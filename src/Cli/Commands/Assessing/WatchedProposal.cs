using System.Collections.Immutable;
using FineTuneAdvisor.Cli.Output;
using FineTuneAdvisor.Cli.Output.Assessing;
using FineTuneAdvisor.Reports.Composing;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Cli.Commands.Assessing;

/// <summary>Assesses a file whenever it is saved, and shows what changed against the last run that came to a verdict. A file with problems has them shown, and is waited for.</summary>
internal sealed class WatchedProposal(ReportPlace place, AssessmentSetting setting, Terminal terminal)
{
    private ImmutableArray<SummaryLine> _shown = [];
    private int _runShown;
    private int _run;

    /// <summary>Goes on until it is stopped.</summary>
    public int Watch(CancellationToken stop)
    {
        var file = new SavedFile(place.Answers);
        if (!setting.IsQuiet)
        {
            terminal.Say($"Watching {place.Answers}; Ctrl+C ends it.");
        }

        do
        {
            _run++;
            file.See();
            SingleProposal.Assess(place, setting, terminal, Show);
        }
        while (file.WaitForSave(stop));

        return ExitCode.Done;
    }

    private void Show(Assessment assessment)
    {
        var summary = SummaryComposer.Compose(assessment, setting.Language);
        if (_shown.IsEmpty)
        {
            SummaryView.Print(terminal.Out, summary);
        }
        else
        {
            SummaryChanges.Print(terminal.Out, _run, _runShown, SummaryChanges.Between(_shown, summary));
        }

        (_shown, _runShown) = (summary, _run);
    }
}

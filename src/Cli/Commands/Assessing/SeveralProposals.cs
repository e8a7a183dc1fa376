using System.Collections.Immutable;
using FineTuneAdvisor.Cli.Output;
using FineTuneAdvisor.Cli.Output.Assessing;

namespace FineTuneAdvisor.Cli.Commands.Assessing;

/// <summary>Assesses several files side by side, and tells of them in ordinal order however many threads there are.</summary>
internal static class SeveralProposals
{
    /// <param name="isQuiet">Nothing is told but what is wrong, and the document where that is asked for.</param>
    /// <returns>The worst exit code of any file.</returns>
    public static int Assess(FoundAnswers found, ImmutableArray<ReportPlace> places, bool isOneDocument, FileAssessing assessing, Terminal terminal, bool isQuiet)
    {
        ImmutableArray<AssessedFile> files = [.. places.AsParallel().AsOrdered().Select(assessing.Assess)];
        if (!isQuiet)
        {
            foreach (var file in found.PassedOver)
            {
                terminal.Note(file);
            }
        }

        foreach (var complaint in found.Complaints)
        {
            terminal.Say(complaint);
        }

        foreach (var file in files.Where(file => !isQuiet || file.Row is null))
        {
            terminal.SayAll(file.Said);
        }

        if (isOneDocument)
        {
            terminal.WriteResult(SeveralJson.Of(files));
        }
        else if (!isQuiet && !files.IsEmpty)
        {
            terminal.Write(new OverviewTable(files));
        }

        if (!isQuiet)
        {
            var assessed = files.Count(file => file.Row is not null);
            terminal.Say($"{Invariant.Number(assessed)} assessed, {Invariant.Number(files.Length - assessed)} not.");
        }

        return ExitCode.Worst([.. files.Select(file => file.Exit), .. found.Complaints.Select(_ => ExitCode.WrongInput)]);
    }
}

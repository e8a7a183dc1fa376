using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Reports.Composing;

/// <summary>What every section of a report is made from: the assessment, and the words for it.</summary>
internal sealed class Telling
{
    public Telling(Assessment assessment, string language)
    {
        Assessment = assessment;
        Words = new Words(assessment, language);
        Conclusions = new ConclusionWords(assessment, Words);
    }

    public Assessment Assessment { get; }

    public Words Words { get; }

    public ConclusionWords Conclusions { get; }

    public string Title => Assessment.Proposal.Head.Title.Text ?? Words.Text("value.untitled");

    public string Team => Assessment.Proposal.Head.Team.Text ?? Words.Text("value.noTeam");
}

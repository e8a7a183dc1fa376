using FineTuneAdvisor.Economics.Options;
using FineTuneAdvisor.Economics.Simulation;
using FineTuneAdvisor.Facts.Units;
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
        Changes = new ChangeWords(assessment, Words);
    }

    public Assessment Assessment { get; }

    public Words Words { get; }

    public ConclusionWords Conclusions { get; }

    public ChangeWords Changes { get; }

    public string Title => Assessment.Proposal.Head.Title.Text ?? Words.Text("value.untitled");

    /// <summary>A missing answer with why it is needed, and what it is worth to know where that is anything.</summary>
    /// <param name="name">As it is called here.</param>
    /// <param name="why">As short as the place allows.</param>
    public string Missing(MissingAnswer missing, string name, string why) => missing.Worth is > 0m
        ? Words.Text(UncertainValues.AnswersOfGain.Contains(missing.Key) ? "sentence.missingOfGain" : "sentence.missingWithWorth", ("name", name), ("worth", Words.Value(missing.Worth, Unit.Usd)), ("why", why))
        : Words.Text("sentence.missing", ("name", name), ("why", why));

    /// <summary>What is recommended is served by the model that serves the workload without tuning.</summary>
    public bool StaysUntuned
    {
        get
        {
            var options = Assessment.Economics.Options;
            return options.FirstOrDefault(option => option.Role == OptionRole.Baseline)?.Model is { } model
                && options.Any(option => option.Id == Assessment.Conclusions.Verdict.RecommendedOption && !option.IsTuned && option.Model == model);
        }
    }

    public string Team => Assessment.Proposal.Head.Team.Text ?? Words.Text("value.noTeam");
}

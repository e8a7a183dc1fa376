using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Facts.Writing;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Verification;

namespace FineTuneAdvisor.Advisor.Verification;

/// <summary>A proposal through the whole program, as a team would send it: written to a file, read back, assessed.</summary>
/// <param name="day">The day that it is assessed at.</param>
/// <param name="examples">Proposals that a witness can be told against.</param>
internal sealed class Replay(ProposalAdvisor advisor, Ruleset ruleset, PriceCatalogue catalogue, DateOnly day, ImmutableArray<Proposal> examples)
{
    private const string Title = "proposal.title";

    /// <summary>Null where the file would be refused.</summary>
    public Assessment? Of(AnswerSheet answers)
    {
        var text = AnswersText.Of(answers, ruleset.Questions);
        return AnswerReader.Read("witness.yaml", Encoding.UTF8.GetBytes(text), ruleset.Questions).Value is { } read
            ? advisor.Assess(new AssessmentRequest(read, ruleset, catalogue, day)).Value
            : null;
    }

    /// <summary>A witness, where the replay shows what the trial showed, with as few answers of its own as show it; null where it does not.</summary>
    public Witness? Witness(string name, Proposal proposal, Func<Assessment, bool> shows)
    {
        if (!Shows(proposal.Answers))
        {
            return null;
        }

        var upon = Nearest(proposal.Answers);
        return Told(name, new Shrinking(ruleset.Questions, Shows).Of(proposal.Answers, upon), upon);

        bool Shows(AnswerSheet answers) => Of(answers) is { } assessment && shows(assessment);
    }

    /// <summary>Answers that were replayed, as a witness.</summary>
    public Witness Told(string name, AnswerSheet answers, WitnessBase upon)
    {
        var assessment = Of(answers)!;
        var verdict = assessment.Conclusions.Verdict;
        return new Witness(
            name,
            assessment.Proposal,
            string.Create(CultureInfo.InvariantCulture, $"{Words.Of(verdict.Outcome)} by {(verdict.RuleId is { Length: > 0 } rule ? rule : "no rule")}"),
            day,
            upon);
    }

    /// <summary>The example from which the fewest answers differ; where there is none, what must be answered in any case.</summary>
    public WitnessBase Nearest(AnswerSheet answers) => examples
        .Select(example => new WitnessBase(Path.GetFileName(example.Answers[Title].At?.File) ?? "", example.Answers))
        .MinBy(upon => upon.Differences(answers, ruleset.Questions).Count())
        ?? new WitnessBase(null, new AnswerSheet(ruleset.Questions.All.Where(question => question.IsRequired).Select(question => answers[question.Key])));
}

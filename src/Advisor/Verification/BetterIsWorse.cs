using FineTuneAdvisor.Advisor.Population;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Writing;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Verification;

namespace FineTuneAdvisor.Advisor.Verification;

/// <summary>
/// Makes one answer after the other better and looks whether the verdict gets worse. Each answer and rule that do so together is a defect once, unless
/// the ruleset accepts the pair.
/// </summary>
internal sealed class BetterIsWorse(RulesetVerification asked, Worsenings worsenings, Replay replay)
{
    private readonly HashSet<(string Answer, string Rule)> _accepted = [.. asked.Ruleset.Accepted.Where(pair => pair.Answer is not null).Select(pair => (pair.Answer!, pair.Rule))];
    private readonly HashSet<(string Answer, string Rule)> _seen = [];

    /// <summary>The answers and rules that were seen to do so, accepted or not.</summary>
    public IReadOnlySet<(string Answer, string Rule)> Seen => _seen;

    /// <param name="bases">Proposals to start from.</param>
    public IEnumerable<Defect> Search(IEnumerable<JudgedProposal> bases)
    {
        foreach (var worsening in bases.SelectMany(before => asked.Ruleset.Questions.All.SelectMany(question => worsenings.Of(before, question))))
        {
            var pair = (worsening.Question.Key, worsening.Rule);
            if (_seen.Contains(pair))
            {
                continue;
            }

            if (_accepted.Contains(pair))
            {
                _seen.Add(pair);
            }
            else if (Defect(worsening) is { } defect)
            {
                _seen.Add(pair);
                yield return defect;
            }
        }
    }

    private Defect? Defect(Worsening found)
    {
        var (question, better) = (found.Question, found.Better);
        if (!IsShown(found.Before.Proposal.Answers))
        {
            return null;
        }

        var upon = replay.Nearest(found.Before.Proposal.Answers);
        var before = new Shrinking(asked.Ruleset.Questions, IsShown).Of(found.Before.Proposal.Answers, upon);
        var name = $"{Words.Of(DefectKind.BetterIsWorse)}-{found.Rule}-{question.Key}";
        var first = replay.Told(name + "-before", before, upon);
        var second = replay.Told(name + "-after", EvaluationChanges.With(before, question, better), new WitnessBase(first.Name, before));
        return new Defect(
            DefectKind.BetterIsWorse,
            asked.Ruleset.Rules.First(rule => rule.Id == found.Rule).At,
            found.Rule,
            $"speaks where {question.Key} is made better: from {AnswersText.Form(question, before[question.Key])} to {AnswersText.Form(question, better)}, which turns {Words.Of(found.Before.Conclusions.Verdict.Outcome)} into {Words.Of(found.After.Conclusions.Verdict.Outcome)}",
            $"Let the rule do otherwise, or accept the pair in ruleset.yaml: answer {question.Key}, rule {found.Rule}, and why.",
            [first, second]);

        // The answer that gets better stays as it was found: the better one is better than it.
        bool IsShown(AnswerSheet answers) =>
            answers[question.Key].Value == found.Before.Proposal.Answers[question.Key].Value
            && replay.Of(answers)?.Conclusions is { } once && once.Verdict.Outcome == found.Before.Conclusions.Verdict.Outcome
            && replay.Of(EvaluationChanges.With(answers, question, better))?.Conclusions is { } after && after.Verdict.Outcome == found.After.Conclusions.Verdict.Outcome
            && Worsenings.Culprits(once, after).Contains(found.Rule, StringComparer.Ordinal);
    }
}

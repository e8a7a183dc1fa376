using FineTuneAdvisor.Advisor.Population;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Facts.Writing;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Verification;

namespace FineTuneAdvisor.Advisor.Verification;

/// <summary>
/// Makes one answer after the other better and looks whether the verdict gets worse. Each answer and rule that do so together is a defect once, unless
/// the ruleset accepts the pair.
/// </summary>
internal sealed class BetterIsWorse(RulesetVerification asked, Trials trials, Replay replay)
{
    private readonly BetterAnswers _better = new(asked.Ruleset.Parameters, asked.Day);
    private readonly HashSet<(string Answer, string Rule)> _known = [.. asked.Ruleset.Accepted.Where(pair => pair.Answer is not null).Select(pair => (pair.Answer!, pair.Rule))];

    /// <param name="bases">Proposals to start from.</param>
    public IEnumerable<Defect> Search(IEnumerable<JudgedProposal> bases) => bases.SelectMany(Of);

    private IEnumerable<Defect> Of(JudgedProposal before) =>
        from question in asked.Ruleset.Questions.All
        from better in _better.Than(question, before.Proposal.Answers[question.Key])
        let sheet = EvaluationChanges.With(before.Proposal.Answers, question, better)
        where RemovedTokens.AreThere(sheet, asked.Ruleset.Questions)
        let after = trials.Of(new Proposal(sheet))
        where after is not null && after.Conclusions.Verdict.Outcome > before.Conclusions.Verdict.Outcome
        from rule in Culprits(before.Conclusions, after.Conclusions).Distinct(StringComparer.Ordinal).ToArray()
        where !_known.Contains((question.Key, rule))
        let defect = Defect(question, better, rule, before, after)
        where defect is not null && _known.Add((question.Key, rule))
        select defect;

    // The rules whose new findings, or whose new silence, the worse verdict rests on.
    private static IEnumerable<string> Culprits(Conclusions before, Conclusions after) => after.Verdict.Outcome switch
    {
        Outcome.Reject => OfCriteria(before, after, CriterionState.NotMet),
        Outcome.Defer => OfCriteria(before, after, CriterionState.Unproven),
        _ => after.Findings.Where(finding => finding.Effect is Effect.Present or Effect.Unsure or Effect.Condition && !before.Findings.Any(old => old.Id == finding.Id)).Select(finding => finding.RuleId)
            .Concat(after.Patterns.SelectMany(pattern => pattern.Undecided).Except(before.Patterns.SelectMany(pattern => pattern.Undecided), StringComparer.Ordinal)),
    };

    private static IEnumerable<string> OfCriteria(Conclusions before, Conclusions after, CriterionState state) =>
        from criterion in after.Criteria
        where criterion.State == state && before.Criteria.First(old => old.Id == criterion.Id).State != state
        from rule in criterion.Findings.Select(id => after.Findings.First(finding => finding.Id == id).RuleId).Concat(criterion.Undecided)
        select rule;

    private Defect? Defect(Question question, Answer better, string ruleId, JudgedProposal before, JudgedProposal after)
    {
        var rule = asked.Ruleset.Rules.First(rule => rule.Id == ruleId);
        var name = $"{question.Key}-{ruleId}";
        if (replay.Witness(name + "-before", before.Proposal, assessment => assessment.Conclusions.Verdict.Outcome == before.Conclusions.Verdict.Outcome) is not { } first
            || replay.Witness(name + "-after", after.Proposal, assessment => assessment.Conclusions.Verdict.Outcome == after.Conclusions.Verdict.Outcome) is not { } second)
        {
            return null;
        }

        return new Defect(
            DefectKind.BetterIsWorse,
            rule.At,
            ruleId,
            $"speaks where {question.Key} is made better: from {AnswersText.Form(question, before.Proposal.Answers[question.Key])} to {AnswersText.Form(question, better)}, which turns {Words.Of(before.Conclusions.Verdict.Outcome)} into {Words.Of(after.Conclusions.Verdict.Outcome)}",
            $"Let the rule do otherwise, or accept the pair in ruleset.yaml: answer {question.Key}, rule {ruleId}, and why.",
            [first, second]);
    }
}

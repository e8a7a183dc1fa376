using FineTuneAdvisor.Advisor.Population;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Advisor.Verification;

/// <summary>One answer made better, and the verdict worse for it.</summary>
/// <param name="Better">The better answer.</param>
/// <param name="Rule">A rule whose new finding, or whose new silence, the worse verdict rests on.</param>
internal sealed record Worsening(Question Question, Answer Better, string Rule, JudgedProposal Before, JudgedProposal After);

/// <summary>Makes answers better and looks whether the verdict gets worse.</summary>
internal sealed class Worsenings(RulesetVerification asked, Trials trials)
{
    private readonly BetterAnswers _better = new(asked.Ruleset.Parameters, asked.Day);

    /// <summary>The better answers to one question, each with what the proposal becomes by it; those that no file may say are left out.</summary>
    public IEnumerable<(Answer Better, Proposal After)> Bettered(AnswerSheet answers, Question question) =>
        from better in _better.Than(question, answers[question.Key])
        let sheet = EvaluationChanges.With(answers, question, better)
        where RemovedTokens.AreThere(sheet, asked.Ruleset.Questions)
        select (better, new Proposal(sheet));

    /// <summary>By every better answer to one question.</summary>
    public IEnumerable<Worsening> Of(JudgedProposal before, Question question) =>
        from bettered in Bettered(before.Proposal.Answers, question)
        let after = trials.Of(bettered.After)
        where after is not null
        from rule in Culprits(before.Conclusions, after.Conclusions)
        select new Worsening(question, bettered.Better, rule, before, after);

    /// <summary>The rules that a worse verdict rests on, each once; none where it is no worse.</summary>
    public static IEnumerable<string> Culprits(Conclusions before, Conclusions after)
    {
        var rules = after.Verdict.Outcome <= before.Verdict.Outcome ? [] : after.Verdict.Outcome switch
        {
            Outcome.Reject => OfCriteria(before, after, CriterionState.NotMet),
            Outcome.Defer => OfCriteria(before, after, CriterionState.Unproven),
            _ => OfStrings(before, after),
        };
        return rules.Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> OfCriteria(Conclusions before, Conclusions after, CriterionState state) =>
        from criterion in after.Criteria
        where criterion.State == state && before.Criteria.First(old => old.Id == criterion.Id).State != state
        from rule in criterion.Findings.Select(id => after.Findings.First(finding => finding.Id == id).RuleId).Concat(criterion.Undecided)
        select rule;

    private static IEnumerable<string> OfStrings(Conclusions before, Conclusions after) => after.Findings
        .Where(finding => finding.Effect is Effect.Present or Effect.Unsure or Effect.Condition && !before.Findings.Any(old => old.Id == finding.Id))
        .Select(finding => finding.RuleId)
        .Concat(after.Patterns.SelectMany(pattern => pattern.Undecided).Except(before.Patterns.SelectMany(pattern => pattern.Undecided), StringComparer.Ordinal));
}

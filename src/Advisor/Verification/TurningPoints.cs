using FineTuneAdvisor.Advisor.Population;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Advisor.Verification;

/// <summary>
/// Proposals at the limits of a rule: one answer after the other is moved to either end of its range, and where a condition of the rule turns on
/// the way, to where it turns. Two conditions that seldom hold together often do so there.
/// </summary>
internal sealed class TurningPoints(QuestionSet questions, Trials trials, string ruleId)
{
    private const int Halvings = 14;

    public IEnumerable<JudgedProposal> From(JudgedProposal start) =>
        from question in questions.All
        where question.Type == AnswerType.Quantity && start.Proposal.Answers[question.Key].Value is AnswerValue.Quantity
        let range = AmountRange.Of(question)
        from end in (double[])[0, 1]
        from trial in Towards(question, range, start, end)
        select trial;

    private IEnumerable<JudgedProposal> Towards(Question question, AmountRange range, JudgedProposal start, double end)
    {
        var (near, far) = (range.PlaceOf(((AnswerValue.Quantity)start.Proposal.Answers[question.Key].Value!).Amount), end);
        if (At(question, range.At(far), start) is not { } there)
        {
            yield break;
        }

        yield return there;
        var before = Truths(start);
        var turned = Enumerable.Range(0, before.Length).FirstOrDefault(place => before[place] != Truths(there)[place], -1);
        for (var halving = 0; turned >= 0 && halving < Halvings; halving++)
        {
            var middle = (near + far) / 2;
            if (At(question, range.At(middle), start) is not { } between)
            {
                yield break;
            }

            yield return between;
            (near, far) = Truths(between)[turned] == before[turned] ? (middle, far) : (near, middle);
        }
    }

    private Truth[] Truths(JudgedProposal trial) =>
        trial.Conclusions.Rules.First(trace => trace.RuleId == ruleId) is var trace ? [.. trace.Applies.Concat(trace.Conditions).Select(condition => condition.Truth)] : [];

    private JudgedProposal? At(Question question, decimal amount, JudgedProposal start)
    {
        var answer = start.Proposal.Answers[question.Key] with { Value = new AnswerValue.Quantity(amount), Low = null, High = null };
        var sheet = EvaluationChanges.With(start.Proposal.Answers, question, answer);
        return RemovedTokens.AreThere(sheet, questions) ? trials.Of(new Proposal(sheet)) : null;
    }
}

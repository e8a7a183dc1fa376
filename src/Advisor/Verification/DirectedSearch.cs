using System.Collections.Immutable;
using FineTuneAdvisor.Advisor.Population;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Engine;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Verification;

namespace FineTuneAdvisor.Advisor.Verification;

/// <summary>
/// Looks for a proposal that makes a rule fire where none of a population does: from the proposals that come nearest, and from the answers of the
/// rule's own tests laid over them, it goes where the rule's conditions are less far from turning.
/// </summary>
internal sealed class DirectedSearch(RulesetVerification asked, Trials trials, IReadOnlyList<JudgedProposal> population)
{
    private const int Starts = 6;

    private readonly RuleEvaluator _evaluator = new(asked.Ruleset);
    private readonly MutatedProposals _mutations = new(asked.Ruleset.Questions, asked.Catalogue.At(trials.Day), trials.Day);

    /// <param name="condition">The alternative that it shall fire by; null: any.</param>
    public JudgedProposal? Find(Rule rule, Condition? condition)
    {
        var distance = new FiringDistance(asked.Ruleset, _evaluator, rule, condition);
        var climb = new HillClimb(_mutations, proposal => trials.Of(proposal) is { } tried ? Of(tried) : null);
        return Nearest(rule, Of)
            .Select((start, place) => climb.From(start.Proposal, AnswersBehind.Of(rule, start.Economics), asked.Searched / Starts, place))
            .OfType<Proposal>()
            .Select(trials.Of)
            .FirstOrDefault(found => found is not null && (condition is null ? found.Fires(rule.Id) : found.FiresBy(rule.Id, condition.Id)));

        double Of(JudgedProposal proposal) => distance.Of(Situation.Of(asked.Ruleset, proposal.Economics));
    }

    private ImmutableArray<JudgedProposal> Nearest(Rule rule, Func<JudgedProposal, double> distance)
    {
        var near = population.OrderBy(distance).Take(Starts).ToArray();
        var tested =
            from test in rule.Tests
            where test.Expect == Expected.Fires
            from start in near
            select trials.Of(TestedAnswers.Over(start.Proposal, test, asked.Ruleset.Questions));
        return [.. near.Concat(tested.OfType<JudgedProposal>()).OrderBy(distance).Take(Starts)];
    }
}

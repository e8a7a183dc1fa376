using System.Collections.Immutable;
using FineTuneAdvisor.Advisor.Population;
using FineTuneAdvisor.Economics;
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
    private const int Starts = 4;

    private readonly RuleEvaluator _evaluator = new(asked.Ruleset);
    private readonly MutatedProposals _mutations = new(asked.Ruleset.Questions, asked.Catalogue.At(trials.Day), trials.Day);

    /// <summary>Proposals with which it fires, one from each start that led to one.</summary>
    /// <param name="condition">The alternative that it shall fire by; null: any.</param>
    public IEnumerable<Proposal> Find(Rule rule, Condition? condition)
    {
        var distance = new FiringDistance(asked.Ruleset, _evaluator, rule, condition);
        var climb = new HillClimb(_mutations, (proposal, _) => trials.Costed(proposal) is { } economics ? Of(economics) : null);
        return Nearest(rule, Of)
            .Select((start, place) => climb.From(start.Proposal, Keys(rule, start), asked.Searched, place))
            .OfType<Proposal>();

        double Of(EconomicModel economics) => distance.Of(Situation.Of(asked.Ruleset, economics));
    }

    private static ImmutableArray<string> Keys(Rule rule, JudgedProposal start) =>
        [.. AnswersBehind.Of(rule, start.Economics).Union(MutatedProposals.ByName, StringComparer.Ordinal)];

    // Of each proposal that comes near, itself or what one of the tests makes of it.
    private IEnumerable<JudgedProposal> Nearest(Rule rule, Func<EconomicModel, double> distance) =>
        from near in population.OrderBy(start => distance(start.Economics)).Take(Starts).ToArray()
        let tested = rule.Tests.Where(test => test.Expect == Expected.Fires).Select(test => trials.Of(TestedAnswers.Over(near.Proposal, test, asked.Ruleset.Questions)))
        select tested.OfType<JudgedProposal>().Prepend(near).MinBy(start => distance(start.Economics));
}

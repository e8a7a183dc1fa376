using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Engine;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Advisor.Verification;

/// <summary>A proposal with what the ruleset's evaluator makes of it.</summary>
internal sealed record Trial(Proposal Proposal, EconomicModel Economics, Conclusions Conclusions)
{
    public bool Fires(string rule) => Conclusions.Rules.Any(trace => trace.RuleId == rule && trace.State == RuleState.Fired);
}

/// <summary>
/// Tries proposals in search of a witness: the whole cost model, and the evaluator alone, which is quicker than the network. What is found this
/// way is replayed through the whole program before anybody hears of it.
/// </summary>
internal sealed class Trials(Ruleset ruleset, PriceCatalogue catalogue, DateOnly day)
{
    private readonly RuleEvaluator _evaluator = new(ruleset);
    private readonly CatalogueAt _catalogue = catalogue.At(day);

    /// <summary>Proposals tried so far.</summary>
    public int Count { get; private set; }

    /// <summary>Null where the catalogue refuses an id of the answers.</summary>
    public Trial? Of(Proposal proposal)
    {
        if (!CatalogueIds.Check(proposal, _catalogue).IsEmpty)
        {
            return null;
        }

        Count++;
        var model = CostModel.Of(proposal, new Inputs(proposal.Answers, ruleset.Questions, ruleset.Parameters, day), _catalogue);
        return new Trial(proposal, model, _evaluator.Conclude(Situation.Of(ruleset, model)));
    }
}

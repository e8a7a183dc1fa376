using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Engine;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Advisor.Verification;

/// <summary>
/// Tries proposals in search of a witness: the whole cost model, and the evaluator alone, which is quicker than the network. What is found this
/// way is replayed through the whole program before anybody hears of it.
/// </summary>
internal sealed class Trials(Ruleset ruleset, PriceCatalogue catalogue, DateOnly day)
{
    private readonly RuleEvaluator _evaluator = new(ruleset);
    private readonly CatalogueAt _catalogue = catalogue.At(day);

    /// <summary>The day that proposals are judged at.</summary>
    public DateOnly Day => day;

    /// <summary>Proposals tried so far.</summary>
    public int Count { get; private set; }

    /// <summary>Null where the catalogue refuses an id of the answers.</summary>
    public JudgedProposal? Of(Proposal proposal) => Costed(proposal) is { } model ? new JudgedProposal(proposal, model, _evaluator.Conclude(Situation.Of(ruleset, model))) : null;

    /// <summary>What it costs, before any rule has its say; null where the catalogue refuses an id of the answers.</summary>
    public EconomicModel? Costed(Proposal proposal)
    {
        var inputs = new Inputs(proposal.Answers, ruleset.Questions, ruleset.Parameters, day);
        if (!CatalogueIds.Check(inputs.Proposal, _catalogue).IsEmpty)
        {
            return null;
        }

        Count++;
        return CostModel.Of(inputs, _catalogue);
    }
}

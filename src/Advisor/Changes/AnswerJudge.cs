using System.Text;
using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Facts.Writing;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Changes;
using FineTuneAdvisor.Rules.Engine;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Advisor.Changes;

/// <summary>What would follow from other answers, with everything else as it was: the same day, the same prices, the same rules.</summary>
internal sealed class AnswerJudge(Ruleset ruleset, RuleEngine engine, CatalogueAt catalogue, DateOnly day)
{
    private readonly ObstacleFinder _finder = new(ruleset);

    /// <summary>False where a file of these answers would be refused, for tuning would take out more than is there; quicker than reading one.</summary>
    public bool CanBeHandedIn(AnswerSheet answers) => RemovedTokens.AreThere(answers, ruleset.Questions);

    /// <summary>Other answers, to be looked at.</summary>
    public Supposed Suppose(AnswerSheet answers) => new(answers, Model);

    /// <summary>A quick look at what would keep the criteria from being met.</summary>
    public Obstacles Obstacles(Supposed supposed) => _finder.In(supposed.Model);

    /// <summary>What the whole engine concludes; null where no such proposal could be handed in: answers that contradict each other, models without prices.</summary>
    public Conclusions? Confirm(AnswerSheet answers)
    {
        var written = Encoding.UTF8.GetBytes(AnswersText.Of(answers, ruleset.Questions));
        return AnswerReader.Read("answers.yaml", written, ruleset.Questions).Value is { } proposal && Read(proposal.Answers) is var inputs && CatalogueIds.Check(inputs.Proposal, catalogue).IsEmpty
            ? engine.Conclude(CostModel.Of(inputs, catalogue))
            : null;
    }

    /// <summary>What the whole engine concludes of these answers, which are of a proposal that could be handed in.</summary>
    public Conclusions Concluded(Supposed supposed) => engine.Conclude(supposed.Model);

    private EconomicModel Model(AnswerSheet answers) => CostModel.Of(Read(answers), catalogue);

    private Inputs Read(AnswerSheet answers) => new(answers, ruleset.Questions, ruleset.Parameters, day);
}

using FineTuneAdvisor.Rules.Engine.Members;
using FineTuneAdvisor.Rules.Rulesets;
using NRules.RuleModel;

namespace FineTuneAdvisor.Rules.Engine;

/// <summary>
/// What the network does when a rule fires: the rule's conclusions become linked facts, so that other rules can go on from them.
/// </summary>
/// <remarks>A session judges once and none of its facts is ever changed, so a rule never fires again for what it has fired for.</remarks>
internal sealed class NetworkAction(Rule rule, Alternative? branch)
{
    public void Conclude(IContext context, Situation? situation, Member? outer)
    {
        foreach (var fact in Consequences.Of(new RuleInstance(rule, outer), branch, situation!))
        {
            context.InsertLinked(fact.GetIdentity(), fact);
        }
    }
}

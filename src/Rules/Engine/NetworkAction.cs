using FineTuneAdvisor.Rules.Engine.Members;
using FineTuneAdvisor.Rules.Rulesets;
using NRules.RuleModel;

namespace FineTuneAdvisor.Rules.Engine;

/// <summary>
/// What the network does when a rule fires: the rule's conclusions become linked facts, so that other rules can go on from them
/// and so that they go when their reason goes.
/// </summary>
internal sealed class NetworkAction(Rule rule, Alternative? branch)
{
    public void Conclude(IContext context, Situation? situation, Member? outer)
    {
        foreach (var fact in Consequences.Of(new RuleInstance(rule, outer), branch, situation!))
        {
            var key = fact.GetIdentity();
            if (context.GetLinked(key) is null)
            {
                context.InsertLinked(key, fact);
            }
            else
            {
                context.UpdateLinked(key, fact);
            }
        }
    }
}

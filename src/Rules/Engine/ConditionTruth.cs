using FineTuneAdvisor.Rules.Engine.Members;
using FineTuneAdvisor.Rules.Language;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Engine;

/// <summary>How one condition comes out: the evaluator's half of the bargain. The network must come to the same.</summary>
internal static class ConditionTruth
{
    public static Truth Of(Condition condition, Ground ground, Bound? outer) => condition switch
    {
        IfCondition { If: var expression } => expression.TruthIn(new Bindings(ground.Situation.Facts, outer)),
        CollectedCondition collected => Of(collected, ground.Situation, outer),
        FindingCondition finding => ground.Fired(finding.RuleId),
        QuantifiedCondition quantified => Of(quantified, ground, outer),
        _ => throw new InvalidOperationException($"{condition.GetType().Name} has no truth."),
    };

    /// <summary>A collect condition looks at members that are there from the start, so the network asks this too.</summary>
    public static Truth Of(CollectedCondition collected, Situation situation, Bound? outer) =>
        collected.If.TruthIn(Gathered(collected, situation, outer));

    /// <summary>The bindings with the collected members; none of them while it cannot be told which they are.</summary>
    public static Bindings Gathered(CollectedCondition collected, Situation situation, Bound? outer)
    {
        var members = new List<Item>();
        foreach (var member in situation.Members(collected.Over.Collection.Name))
        {
            var isIn = collected.Where?.TruthIn(Inner(situation, outer, collected.Over, member)) ?? Truth.True;
            if (isIn == Truth.Unknown)
            {
                return new Bindings(situation.Facts, outer);
            }

            if (isIn == Truth.True)
            {
                members.Add(member);
            }
        }

        return new Bindings(situation.Facts, outer, null, members);
    }

    /// <summary>Whether a member is what a quantified condition looks for.</summary>
    public static Truth Matches(QuantifiedCondition quantified, Situation situation, Bound? outer, Member member) =>
        quantified.Matches?.TruthIn(Inner(situation, outer, quantified.Over, member)) ?? Truth.True;

    public static Bindings Inner(Situation situation, Bound? outer, Variable over, Member member) =>
        new(situation.Facts, outer, new Bound(over.Name, member));

    private static Truth Of(QuantifiedCondition quantified, Ground ground, Bound? outer)
    {
        var any = Truth.False;
        foreach (var member in ground.Members(quantified.Over.Collection.Name))
        {
            any = any.Or(Matches(quantified, ground.Situation, outer, member));
        }

        return quantified.Quantifier == Quantifier.Some ? any : any.Not();
    }
}

using System.Collections.Immutable;
using FineTuneAdvisor.Rules.Engine;
using FineTuneAdvisor.Rules.Engine.Members;
using FineTuneAdvisor.Rules.Language;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Explanation;

/// <summary>How far each form of condition is from turning round.</summary>
internal sealed class ConditionDistance(Ruleset ruleset, Ground ground)
{
    private Situation Situation => ground.Situation;

    /// <param name="truth">As the condition came out.</param>
    public Distance Of(Condition condition, Truth truth, Bound? outer) => condition switch
    {
        _ when truth == Truth.Unknown => Distance.None(NoDistance.CannotTell),
        IfCondition { If: var expression } => Distance.Of(Turning.To(expression, truth.Not(), new Bindings(Situation.Facts, outer))),
        FindingCondition finding => new Distance([new Ruling([finding.RuleId], truth == Truth.False)], null),
        CollectedCondition collected => Distance.Of(Collected(collected, truth.Not(), outer)),
        QuantifiedCondition quantified => truth == Truth.True == (quantified.Quantifier == Quantifier.Some) ? Without(quantified, outer) : With(quantified, outer),
        _ => throw new InvalidOperationException($"{condition.GetType().Name} has no distance."),
    };

    /// <summary>The members that are what a quantified condition looks for.</summary>
    public ImmutableArray<Member> Found(Condition condition, Bound? outer) => condition is QuantifiedCondition quantified
        ? [.. ground.Members(quantified.Over.Collection.Name).Where(member => ConditionTruth.Matches(quantified, Situation, outer, member) == Truth.True)]
        : [];

    // One member more: the one that lacks least.
    private Distance With(QuantifiedCondition quantified, Bound? outer)
    {
        if (quantified.Over.Collection.Name == Collections.Findings)
        {
            var rules = RulesThatWould.Make(quantified, ruleset, Situation, outer);
            return rules.IsEmpty ? Distance.None(NoDistance.NoMember) : new Distance([new Ruling(rules, true)], null);
        }

        var ways = ground.Members(quantified.Over.Collection.Name)
            .Select(member => To(quantified, member, Truth.True, outer))
            .OfType<ImmutableArray<Step>>();
        return ways.NearestFirst().FirstOrDefault() is { IsDefaultOrEmpty: false } nearest ? new Distance(nearest, null) : Distance.None(NoDistance.NoMember);
    }

    // Every member that is found, or may be, would have to be another.
    private Distance Without(QuantifiedCondition quantified, Bound? outer)
    {
        var found = ground.Members(quantified.Over.Collection.Name).Where(member => ConditionTruth.Matches(quantified, Situation, outer, member) != Truth.False).ToArray();
        if (quantified.Over.Collection.Name == Collections.Findings)
        {
            var rules = found.Cast<FindingMember>().Select(finding => finding.RuleId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
            return new Distance([new Ruling([.. rules], false)], null);
        }

        var ways = found.Select(member => To(quantified, member, Truth.False, outer)).ToArray();
        return Array.TrueForAll(ways, way => way is not null)
            ? new Distance([.. ways.SelectMany(way => way!.Value)], null)
            : Distance.None(NoDistance.NothingMoves);
    }

    private ImmutableArray<Step>? To(QuantifiedCondition quantified, Member member, Truth wanted, Bound? outer) =>
        quantified.Matches is { } matches && Turning.To(matches, wanted, ConditionTruth.Inner(Situation, outer, quantified.Over, member)) is { } steps
            ? [.. steps.Select(step => step with { Member = member })]
            : null;

    private ImmutableArray<Step>? Collected(CollectedCondition collected, Truth wanted, Bound? outer) =>
        Turning.To(collected.If, wanted, ConditionTruth.Gathered(collected, Situation, outer)) is { } steps
            ? [.. steps.Select(step => step is Shift { Of: Aggregate } shift ? shift with { Member = Nearest(collected, shift, outer) } : step)]
            : null;

    // The member that would join the collected ones, or leave them, first.
    private Member? Nearest(CollectedCondition collected, Shift shift, Bound? outer)
    {
        if (collected.Where is not { } where || shift.By == 0)
        {
            return null;
        }

        var wanted = shift.By > 0 ? Truth.True : Truth.False;
        var ways = Situation.Members(collected.Over.Collection.Name)
            .Select(member => (Member: member, Bindings: ConditionTruth.Inner(Situation, outer, collected.Over, member)))
            .Where(pair => where.TruthIn(pair.Bindings) == wanted.Not())
            .Select(pair => Turning.To(where, wanted, pair.Bindings) is { } steps ? [.. steps.Select(step => step with { Member = pair.Member })] : (ImmutableArray<Step>?)null)
            .OfType<ImmutableArray<Step>>();
        return ways.NearestFirst().FirstOrDefault() is { IsDefaultOrEmpty: false } nearest ? nearest[0].Member : null;
    }
}

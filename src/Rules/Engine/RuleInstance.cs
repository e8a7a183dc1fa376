using System.Collections.Immutable;
using FineTuneAdvisor.Rules.Engine.Members;
using FineTuneAdvisor.Rules.Language;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Engine;

/// <summary>A rule for one member of what it is made for, or for none.</summary>
internal sealed record RuleInstance(Rule Rule, Member? Each)
{
    public Bound? Outer => Rule.Each is { } variable && Each is { } member ? new Bound(variable.Name, member) : null;

    public static IEnumerable<RuleInstance> All(Rule rule, Situation situation)
    {
        if (rule.Each is not { } each)
        {
            return [new RuleInstance(rule, null)];
        }

        return situation.Members(each.Collection.Name).Select(member => new RuleInstance(rule, member));
    }

    /// <summary>The rule's id, then the member, then the branch, as far as there are any.</summary>
    public string Name(string? branch) => Rule.Id + (Each is null ? "" : "/" + Each.Id) + (branch is null ? "" : "/" + branch);
}

/// <summary>How one instance of a rule came out.</summary>
internal sealed record InstanceTrace(RuleInstance Instance, RuleState State, ImmutableArray<ConditionTrace> Applies, ImmutableArray<ConditionTrace> Conditions)
{
    /// <summary>The branches that hold, of a rule that fired: null alone for a rule without any.</summary>
    public IEnumerable<Alternative?> Branches
    {
        get
        {
            var rule = Instance.Rule;
            if (rule.WhenAny.IsEmpty)
            {
                return [null];
            }

            return rule.WhenAny.Where((_, place) => Conditions[rule.When.Length + place].Truth == Truth.True);
        }
    }
}

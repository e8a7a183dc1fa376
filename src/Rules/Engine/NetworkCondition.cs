using FineTuneAdvisor.Rules.Engine.Members;
using FineTuneAdvisor.Rules.Language;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Engine;

/// <summary>
/// A condition as the network asks it: yes or no. Two that ask the same are equal, so that the network asks once.
/// </summary>
/// <param name="canonical">What it asks; equal texts are equal conditions.</param>
internal abstract class NetworkCondition(string canonical) : IEquatable<NetworkCondition>
{
    /// <param name="outer">The member that the rule is made for, where it is made for each.</param>
    /// <param name="inner">The member that the condition looks at, where it looks at one.</param>
    public abstract bool Holds(Situation? situation, Member? outer, Member? inner);

    public bool Equals(NetworkCondition? other) => other is not null && canonical == other.Canonical;

    public sealed override bool Equals(object? obj) => Equals(obj as NetworkCondition);

    public sealed override int GetHashCode() => canonical.GetHashCode(StringComparison.Ordinal);

    private string Canonical => canonical;
}

/// <summary>An <c>if</c> or a <c>collect</c>: holds where it is true.</summary>
internal sealed class WholeCondition(Condition condition, Variable? each) : NetworkCondition(TextOf(condition, each))
{
    public override bool Holds(Situation? situation, Member? outer, Member? inner)
    {
        Bound? bound = each is not null && outer is not null ? new Bound(each.Name, outer) : null;
        return condition switch
        {
            IfCondition { If: var expression } => expression.TruthIn(new Bindings(situation!.Facts, bound)) == Truth.True,
            CollectedCondition collected => ConditionTruth.Of(collected, situation!, bound) == Truth.True,
            _ => false,
        };
    }

    private static string TextOf(Condition condition, Variable? each)
    {
        var head = condition is CollectedCondition collected ? $"collect {collected.Over.Name} in {collected.Over.Collection.Name}" : "if";
        return string.Join('\n', condition.Expressions().Select(CanonicalText.Of).Prepend($"{head} {each?.Name} {each?.Collection.Name}"));
    }
}

/// <summary>
/// What a quantified condition looks for among members. <c>some</c> asks for a member where it is true. <c>none</c> and <c>every</c>
/// stand under a negation and ask for a member where it is not false: what is unknown must not pass for absent.
/// </summary>
internal sealed class MemberCondition(QuantifiedCondition condition, Variable? each)
    : NetworkCondition($"{condition.Quantifier == Quantifier.Some} {condition.Over.Name} {condition.Matches} {each?.Name} {each?.Collection.Name}")
{
    public override bool Holds(Situation? situation, Member? outer, Member? inner)
    {
        Bound? bound = each is not null && outer is not null ? new Bound(each.Name, outer) : null;
        var truth = ConditionTruth.Matches(condition, situation!, bound, inner!);
        return condition.Quantifier == Quantifier.Some ? truth == Truth.True : truth != Truth.False;
    }
}

/// <summary><c>finding:</c> the rule that it names fired.</summary>
internal sealed class FiredCondition(string ruleId) : NetworkCondition("fired " + ruleId)
{
    public override bool Holds(Situation? situation, Member? outer, Member? inner) => ((FiredRule)inner!).RuleId == ruleId;
}

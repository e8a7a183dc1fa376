using System.Collections.Immutable;

namespace FineTuneAdvisor.Rules.Verification.Feasibility;

/// <summary>
/// What must hold at once for a question to be answered with yes, without negation: a negation is pushed down to where it turns a relation
/// around. Variables are amounts, or words out of a few.
/// </summary>
public abstract record Formula
{
    private Formula()
    {
    }

    public static Formula Always { get; } = new All([]);

    public static Formula Never { get; } = new Any([]);

    public sealed record All(ImmutableArray<Formula> Parts) : Formula;

    public sealed record Any(ImmutableArray<Formula> Parts) : Formula;

    public sealed record Holds(LinearConstraint Constraint) : Formula;

    /// <summary>The variable's word is one of these, or none of these.</summary>
    public sealed record InWords(string Variable, ImmutableSortedSet<string> Words, bool IsIn = true) : Formula;

    /// <summary>Every member of a collection that the question speaks of is so.</summary>
    /// <param name="Of">What is said of the member of that name.</param>
    public sealed record EveryMember(string Collection, Func<string, Formula> Of) : Formula;

    /// <summary>All of them, without what is always so; never where one is never so.</summary>
    public static Formula AllOf(IEnumerable<Formula> parts)
    {
        var all = parts.SelectMany(part => part is All inner ? inner.Parts : [part]).ToImmutableArray();
        return all.Any(part => part is Any { Parts.IsEmpty: true }) ? Never : all.Length == 1 ? all[0] : new All(all);
    }

    public static Formula AllOf(params Formula[] parts) => AllOf(parts.AsEnumerable());

    /// <summary>At least one of them, without what is never so; always where one is always so.</summary>
    public static Formula AnyOf(IEnumerable<Formula> parts)
    {
        var any = parts.SelectMany(part => part is Any inner ? inner.Parts : [part]).ToImmutableArray();
        return any.Any(part => part is All { Parts.IsEmpty: true }) ? Always : any.Length == 1 ? any[0] : new Any(any);
    }

    public static Formula AnyOf(params Formula[] parts) => AnyOf(parts.AsEnumerable());
}

using System.Collections.Immutable;
using FineTuneAdvisor.Facts.Units;
using FineTuneAdvisor.Rules.Engine.Members;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Explanation;

/// <summary>One thing that would have to be otherwise for a condition to turn round.</summary>
public abstract record Step
{
    /// <summary>The member of a collection that would have to be otherwise; null where the step is about none.</summary>
    public Member? Member { get; init; }
}

/// <summary>An amount would have to move to a limit, or past it.</summary>
/// <param name="Of">What moves: a name, or arithmetic over names.</param>
/// <param name="From">As it stands; a date is its day number.</param>
/// <param name="To">The limit, in the same unit.</param>
/// <param name="Unit">Of the distance; <c>days</c> between dates.</param>
public sealed record Shift(Expression Of, decimal From, decimal To, Reach Reach, Unit Unit) : Step
{
    /// <summary>Signed: what is to be added to <see cref="From"/> to be at the limit. Exact as far as 28 digits go.</summary>
    public decimal By => To - From;

    public bool IsDate => Of.Type is ExpressionType.Date;
}

/// <summary>Where an amount must come to rest, seen from the limit.</summary>
public enum Reach
{
    AtLeast,
    Above,
    AtMost,
    Below,
    Exactly,
    Other,
}

/// <summary>A word would have to be another one: an answer, a basis, a yes or a no.</summary>
/// <param name="To">Any of these would do; empty where the words that it can be are not listed.</param>
/// <param name="Except">None of these would do; empty where <paramref name="To"/> says it all.</param>
public sealed record Rewording(Expression Of, string From, ImmutableArray<string> To, ImmutableArray<string> Except) : Step;

/// <summary>Something would have to become known, or (<paramref name="IsLearnt"/> false) would have to be unknown.</summary>
/// <param name="Missing">The answers that would make it known.</param>
public sealed record Learning(Expression Of, bool IsLearnt, ImmutableArray<string> Missing) : Step;

/// <summary>A part that cannot be told would have to come out so.</summary>
/// <param name="Missing">The answers that would tell.</param>
public sealed record Settling(Expression Of, Truth Wanted, ImmutableArray<string> Missing) : Step;

/// <summary>Another rule decides it: that rule is the one to look at.</summary>
/// <param name="Rules">One of them must fire, or (<paramref name="MustFire"/> false) none of them may.</param>
public sealed record Ruling(ImmutableArray<string> Rules, bool MustFire) : Step;

using System.Collections.Immutable;

namespace FineTuneAdvisor.Facts.Questionnaire;

public enum BetterWay
{
    /// <summary>A greater quantity, or a later date.</summary>
    More,

    /// <summary>A smaller quantity, or an earlier date.</summary>
    Less,

    Yes,

    No,

    /// <summary>An answer is better than none, whatever it says.</summary>
    Answered,

    /// <summary>A word that stands later in <see cref="Better.Order"/>.</summary>
    Order,
}

/// <summary>Which way an answer is better, where there is one: a better answer should not make a verdict worse.</summary>
/// <param name="Order">For <see cref="BetterWay.Order"/>: words of the question, the worst first; words that are not listed stand in no order.</param>
public sealed record Better(BetterWay Way, ImmutableArray<string> Order);

using System.Collections.Immutable;
using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Rules.Changes;

/// <summary>How far beyond the value of a change the same outcome was found.</summary>
public enum ChangeLimit
{
    /// <summary>Only at or near this value.</summary>
    Exactly,

    /// <summary>At every higher value that was tried, or a further one.</summary>
    AtLeast,

    /// <summary>At every lower value that was tried, or a further one.</summary>
    AtMost,

    /// <summary>At every value that was tried; this is one of them.</summary>
    Any,
}

/// <summary>One answer, and what it would have to be.</summary>
/// <param name="From">Null: not known today.</param>
/// <param name="To">A quantity is in the unit of its question.</param>
/// <param name="IsMeasured">The answer must be measured; where <paramref name="From"/> and <paramref name="To"/> are equal, that alone is the change.</param>
/// <param name="Follows">The key of the answer that it changes in proportion with; null: it changes by itself.</param>
/// <param name="Further">The first other outcome beyond <paramref name="To"/>, on the same side of an approval; null: every one that was tried is the same.</param>
public sealed record AnswerChange(string Key, AnswerValue? From, AnswerValue? To, ChangeLimit Limit, bool IsMeasured = false, string? Follows = null, Outcome? Further = null);

/// <summary>Answers that together change the verdict; the whole engine has confirmed the outcome.</summary>
/// <param name="FitsInvoice">Last month's invoice stays as it is and does not fit today's answers; these are another account of what it was for.</param>
public sealed record VerdictChange(ImmutableArray<AnswerChange> Changes, Outcome Outcome, bool FitsInvoice = false);

/// <summary>What a search through other answers found.</summary>
/// <param name="Ways">
/// The smallest changes that turn the verdict: for the better where it is a rejection or a deferral, else for the worse. At most three, the smallest first;
/// empty: none within the allowed ranges.
/// </param>
/// <param name="Spared">Keys that unproven criteria wait for and that need not be brought, since the others decide without them; ordinally.</param>
public sealed record WhatWouldChangeIt(ImmutableArray<VerdictChange> Ways, ImmutableSortedSet<string> Spared);

using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Verification;

namespace FineTuneAdvisor.Advisor.Verification;

/// <summary>What a verification found.</summary>
/// <param name="Ruleset">Null where it cannot be read: then the defects say why, and nothing else was looked for.</param>
/// <param name="Defects">In the order of kinds, then of places.</param>
/// <param name="NotProved">What neither analysis nor search could settle, a sentence each.</param>
/// <param name="Shown">What only a directed search found some proposal to do.</param>
/// <param name="NeverSeen">Accepted pairs of answer and rule that no proposal tried shows: a note, and no defect.</param>
/// <param name="Settled">Rules that say different things of one criterion or pattern at once, which the order of gravity settles by design; a sentence each.</param>
/// <param name="Queries">Questions answered by analysis.</param>
/// <param name="Trials">Proposals tried in search of witnesses.</param>
public sealed record VerificationReport(
    Ruleset? Ruleset,
    DateOnly Day,
    ImmutableArray<Defect> Defects,
    ImmutableArray<string> NotProved,
    ImmutableArray<Shown> Shown,
    ImmutableArray<AcceptedPair> NeverSeen,
    ImmutableArray<string> Settled,
    int Queries,
    int Trials)
{
    /// <summary>Every witness, each with a sentence about what it shows.</summary>
    public IEnumerable<(string Why, Witness Witness)> Witnesses =>
    [
        .. Defects.SelectMany(defect => defect.Witnesses.Select(witness => ($"{defect.Subject} {defect.Why}", witness))),
        .. Shown.Select(shown => ($"{shown.Subject} can make its rule fire", shown.Witness)),
    ];

    /// <summary>Of a ruleset that cannot be read: every problem is a defect.</summary>
    public static VerificationReport OfUnreadable(ImmutableArray<Problem> problems, DateOnly day) => new(null, day, [.. problems.Select(StaticDefects.Of)], [], [], [], [], 0, 0);
}

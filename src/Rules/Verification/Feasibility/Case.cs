using System.Collections.Immutable;

namespace FineTuneAdvisor.Rules.Verification.Feasibility;

/// <summary>One line of cases, as far as it has been gone: the words that are left, the ranges that are left, and every constraint.</summary>
internal sealed record Case(
    ImmutableDictionary<string, ImmutableSortedSet<string>> Words,
    ImmutableDictionary<string, Bounds> Ranges,
    ImmutableArray<LinearConstraint> Constraints)
{
    public static Case Empty { get; } = new(
        ImmutableDictionary.Create<string, ImmutableSortedSet<string>>(StringComparer.Ordinal),
        ImmutableDictionary.Create<string, Bounds>(StringComparer.Ordinal),
        []);

    /// <summary>The case with one thing more that must hold; null where that leaves nothing.</summary>
    public Case? With(Formula atom, ImmutableDictionary<string, ImmutableSortedSet<string>> domains)
    {
        switch (atom)
        {
            case Formula.InWords words:
                var left = LeftOf(words, domains);
                return left.IsEmpty ? null : this with { Words = Words.SetItem(words.Variable, left) };
            case Formula.Holds { Constraint: var constraint }:
                if (constraint.Decided is { } decided)
                {
                    return decided ? this : null;
                }

                var range = RangeUnder(constraint);
                return range is { IsEmpty: true } ? null : this with
                {
                    Constraints = Constraints.Add(constraint),
                    Ranges = range is { } known ? Ranges.SetItem(constraint.Sum.Terms.First().Key, known) : Ranges,
                };
            default:
                throw new InvalidOperationException($"{atom.GetType().Name} is no atom.");
        }
    }

    /// <summary>False where the formula contradicts the case at first sight.</summary>
    public bool Allows(Formula formula, ImmutableDictionary<string, ImmutableSortedSet<string>> domains) => formula switch
    {
        Formula.InWords words => !LeftOf(words, domains).IsEmpty,
        Formula.Holds { Constraint: var constraint } => constraint.Decided ?? RangeUnder(constraint) is not { IsEmpty: true },
        Formula.All all => all.Parts.All(part => Allows(part, domains)),
        Formula.Any any => any.Parts.Any(part => Allows(part, domains)),
        _ => true,
    };

    /// <summary>Values for every variable met; null where the amounts contradict one another.</summary>
    public Model? Solve(ImmutableDictionary<string, ImmutableSortedSet<string>> domains) => Elimination.Solve(Constraints) is { } amounts
        ? new Model(amounts, domains.ToImmutableDictionary(domain => domain.Key, domain => Words.GetValueOrDefault(domain.Key, domain.Value)[0], StringComparer.Ordinal))
        : null;

    private ImmutableSortedSet<string> LeftOf(Formula.InWords words, ImmutableDictionary<string, ImmutableSortedSet<string>> domains)
    {
        var left = Words.GetValueOrDefault(words.Variable, domains[words.Variable]);
        return words.IsIn ? left.Intersect(words.Words) : left.Except(words.Words);
    }

    private Bounds? RangeUnder(LinearConstraint constraint) => constraint.Sum.Terms.Count == 1
        ? Ranges.GetValueOrDefault(constraint.Sum.Terms.First().Key).Under(constraint)
        : null;
}

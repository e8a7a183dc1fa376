using System.Collections.Immutable;

namespace FineTuneAdvisor.Rules.Verification.Feasibility;

/// <summary>
/// Whether a formula can hold: alternatives are tried one after the other, what contradicts the words and ranges at hand is dropped at once, and
/// where no alternative is left open the amounts are decided by <see cref="Elimination"/>.
/// </summary>
public sealed class CaseSplit
{
    private const int MostCases = 5_000; // reason: a cap on work, so that a ruleset of too many cases is told "not proved" instead of nothing

    private readonly ImmutableDictionary<string, ImmutableSortedSet<string>> _domains;
    private int _cases;

    private CaseSplit(ImmutableDictionary<string, ImmutableSortedSet<string>> domains) => _domains = domains;

    /// <param name="domains">The words that each variable of words can be.</param>
    public static Feasible Decide(Formula formula, ImmutableDictionary<string, ImmutableSortedSet<string>> domains)
    {
        try
        {
            return new CaseSplit(domains).Try(Case.Empty, [formula]) is { } model ? new Feasible(Possible.Yes, model) : new Feasible(Possible.No, null);
        }
        catch (OverflowException)
        {
            return new Feasible(Possible.NotProved, null);
        }
    }

    private Model? Try(Case at, ImmutableArray<Formula> added)
    {
        if (++_cases > MostCases)
        {
            throw new OverflowException("Too many cases.");
        }

        var open = new List<Formula.Any>();
        var queue = new Queue<Formula>(added);
        do
        {
            while (queue.TryDequeue(out var next))
            {
                switch (next)
                {
                    case Formula.All all:
                        foreach (var part in all.Parts)
                        {
                            queue.Enqueue(part);
                        }

                        break;
                    case Formula.Any any:
                        open.Add(any);
                        break;
                    default:
                        if (at.With(next, _domains) is not { } narrowed)
                        {
                            return null;
                        }

                        at = narrowed;
                        break;
                }
            }

            if (!Narrow(at, open, queue))
            {
                return null;
            }
        }
        while (queue.Count > 0);

        if (open.MinBy(any => any.Parts.Length) is not { } smallest)
        {
            return at.Solve(_domains);
        }

        ImmutableArray<Formula> others = [.. open.Where(any => !ReferenceEquals(any, smallest))];
        return smallest.Parts.Select(part => Try(at, others.Insert(0, part))).FirstOrDefault(model => model is not null);
    }

    // Takes out alternatives that cannot be; one that alone is left must be.
    private bool Narrow(Case at, List<Formula.Any> open, Queue<Formula> queue)
    {
        for (var i = open.Count - 1; i >= 0; i--)
        {
            ImmutableArray<Formula> parts = [.. open[i].Parts.Where(part => at.Allows(part, _domains))];
            if (parts.IsEmpty)
            {
                return false;
            }

            open[i] = new Formula.Any(parts);
            if (parts.Length == 1)
            {
                queue.Enqueue(parts[0]);
                open.RemoveAt(i);
            }
        }

        return true;
    }
}

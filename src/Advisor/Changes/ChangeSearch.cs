using System.Collections.Immutable;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Changes;

namespace FineTuneAdvisor.Advisor.Changes;

/// <summary>
/// The smallest changes that turn a verdict. For the better: one answer, then two, then three, going on from the sets that leave the fewest obstacles.
/// For the worse one answer is enough, and whether anybody can change it does not matter. Every set that is returned was judged by the whole engine.
/// </summary>
internal sealed class ChangeSearch(AnswerJudge judge, AnswerPaths paths, InvoiceOfToday invoice, ChangeSet start, Outcome today)
{
    private const int MostChanges = 3;
    private const int MostWays = 3;

    // Sets that the search goes on from, at each count of answers.
    private const int Beam = 6;

    private bool IsForTheBetter => today is Outcome.Reject or Outcome.Defer;

    /// <summary>At most three ways, the smallest first.</summary>
    public ImmutableArray<VerdictChange> Run()
    {
        var found = IsForTheBetter ? ForTheBetter() : ForTheWorse();
        return [.. Chosen(found).Select(way => new VerdictChange(Printed(way), way.Outcome, invoice.IsFittedBy(way.Set.Answers)))];
    }

    // The first obstacle ends an approval; how many follow further on does not matter.
    private List<Way> ForTheWorse()
    {
        var search = new PathSearch(judge, invoice, start, static (one, other) => other.AreNone && !one.AreNone);
        return Confirmed(paths.ForTheWorse().SelectMany(search.Along).Select(change => start.With(change, judge, invoice)));
    }

    private List<Way> ForTheBetter()
    {
        var all = paths.ForTheBetter();
        var found = new List<Way>();
        ChangeSet[] beam = [start];
        for (var count = 1; count <= MostChanges && !found.Exists(way => way.Set.Obstacles.AreNone); count++)
        {
            var sets = beam.SelectMany(set => Further(set, all)).DistinctBy(set => set.Name, StringComparer.Ordinal).ToArray();
            found.AddRange(Confirmed(sets.Where(set => set.Obstacles.Blocking.IsEmpty && (set.Obstacles.Withholding.IsEmpty || today == Outcome.Reject))));
            beam = [.. sets.Where(set => !set.Obstacles.AreNone).OrderBy(set => set.Obstacles.Blocking.Length).ThenBy(set => set.Obstacles.Withholding.Length).ThenBy(set => set.Size).ThenBy(set => set.Name, StringComparer.Ordinal).Take(Beam)];
        }

        return found;
    }

    private IEnumerable<ChangeSet> Further(ChangeSet set, ImmutableArray<AnswerPath> all)
    {
        var search = new PathSearch(judge, invoice, set, static (one, other) => one.AreFewerThan(other));
        return all.Where(path => !set.Touches(path.Key)).SelectMany(search.Along).Select(change => set.With(change, judge, invoice));
    }

    private List<Way> Confirmed(IEnumerable<ChangeSet> sets)
    {
        var confirmed = new List<Way>();
        foreach (var set in sets)
        {
            if (judge.Confirm(set.Answers)?.Verdict.Outcome is { } outcome && (IsForTheBetter ? outcome < today : outcome > Outcome.ApproveWithConditions))
            {
                confirmed.Add(new Way(set, outcome));
            }
        }

        return confirmed;
    }

    // Fewest answers first, then the better outcome, then the least asked for; each way that follows brings a better outcome or other answers.
    private List<Way> Chosen(List<Way> found)
    {
        var chosen = new List<Way>();
        foreach (var way in found.OrderBy(way => way.Set.Changes.Length).ThenBy(way => IsForTheBetter ? way.Outcome : today).ThenBy(way => way.Set.Size).ThenBy(way => way.Set.Name, StringComparer.Ordinal))
        {
            var isBetter = IsForTheBetter && chosen.TrueForAll(other => way.Outcome < other.Outcome);
            var isOther = chosen.TrueForAll(other => !way.Set.Changes.Any(change => other.Set.Touches(change.Path.Key)));
            if (chosen.Count < MostWays && (isBetter || isOther))
            {
                chosen.Add(way);
            }
        }

        return chosen;
    }

    private ImmutableArray<AnswerChange> Printed(Way way)
    {
        var beyond = new OutcomesBeyond(judge, invoice, start.Answers, IsForTheBetter);
        return [.. way.Set.Changes.SelectMany(change => Followers(way.Set, change)
            .Select(key => new AnswerChange(key, start.Answers[key].Value, way.Set.Answers[key].Value, ChangeLimit.Exactly, Follows: change.Path.Key))
            .Prepend(Printed(way, change, beyond)))];
    }

    // A count that is measured may move with the number of cases after that: what counts is where it ends.
    private static AnswerChange Printed(Way way, Change change, OutcomesBeyond beyond)
    {
        var (limit, further) = beyond.Of(way.Set, change, way.Outcome);
        return new AnswerChange(change.Path.Key, change.Path.From.Value, way.Set.Answers[change.Path.Key].Value, limit, change.Setting.IsMeasured, Further: further);
    }

    // The invoice follows whatever moved it last.
    private IEnumerable<string> Followers(ChangeSet set, Change change)
    {
        var counts = ChangedAnswers.Followers(start.Answers, change.Path.Question).Where(key => !set.Touches(key));
        return change == set.Changes[^1] && set.Answers[InvoiceOfToday.Key].Value != start.Answers[InvoiceOfToday.Key].Value ? counts.Append(InvoiceOfToday.Key) : counts;
    }

    private sealed record Way(ChangeSet Set, Outcome Outcome);
}

using System.Collections.Immutable;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Changes;

namespace FineTuneAdvisor.Advisor.Changes;

/// <summary>
/// Which of the answers that unproven criteria wait for need not be brought. Every awaited answer is taken to come out well; then each is left out again in
/// turn, those worth least to know first, and is spared where the criterion is met without it.
/// </summary>
/// <param name="worth">Of knowing an answer, USD; null where that cannot be said.</param>
internal sealed class EvidenceSearch(AnswerJudge judge, AnswerPaths paths, InvoiceOfToday invoice, ChangeSet today, Func<string, decimal?> worth)
{
    public ImmutableSortedSet<string> Spared(Conclusions conclusions)
    {
        ImmutableArray<(string Criterion, ImmutableSortedSet<string> Keys)> awaited =
        [
            .. conclusions.Criteria
                .Where(criterion => criterion.State == CriterionState.Unproven)
                .Select(criterion => (criterion.Id, Awaited.KeysOf(conclusions, criterion))),
        ];
        ImmutableSortedSet<string> all = [.. awaited.SelectMany(criterion => criterion.Keys)];
        if (all.Count < 2)
        {
            return [];
        }

        var well = Well(all);
        return all.Except(awaited.SelectMany(criterion => Needed(criterion.Criterion, criterion.Keys, well)));
    }

    private ImmutableSortedSet<string> Needed(string criterion, ImmutableSortedSet<string> keys, ImmutableArray<Change> well)
    {
        if (!IsMet(criterion, keys, well))
        {
            return keys;
        }

        foreach (var key in keys.OrderBy(key => worth(key) ?? decimal.MinValue).ThenByDescending(key => key, StringComparer.Ordinal))
        {
            var others = keys.Remove(key);
            keys = IsMet(criterion, others, well) ? others : keys;
        }

        return keys;
    }

    private bool IsMet(string criterion, ImmutableSortedSet<string> keys, ImmutableArray<Change> well)
    {
        var brought = well.Where(change => keys.Contains(change.Path.Key)).Aggregate(today.Answers, (sheet, change) => sheet.With(change.Path.Question, change.Setting));
        return judge.Confirm(invoice.Beside(brought).Answers)?.Criteria.Single(conclusion => conclusion.Id == criterion).State == CriterionState.Met;
    }

    // One after the other, each at what leaves the fewest obstacles after those before it.
    private ImmutableArray<Change> Well(ImmutableSortedSet<string> keys)
    {
        var set = today;
        foreach (var key in paths.ForTheBetter().Where(path => keys.Contains(path.Key)).GroupBy(path => path.Key, StringComparer.Ordinal))
        {
            var search = new PathSearch(judge, invoice, set, static (one, other) => one.AreFewerThan(other));
            var sets = key.SelectMany(search.Along).Select(change => set.With(change, judge, invoice));
            set = sets.OrderBy(other => other.Obstacles.Blocking.Length).ThenBy(other => other.Obstacles.Withholding.Length).FirstOrDefault() ?? set.With(Furthest(key.First()), judge, invoice);
        }

        return set.Changes;
    }

    private static Change Furthest(AnswerPath path) => new(path, path.Settings[path.IsFromUnknown ? path.Settings.Length / 2 : ^1], ChangeLimit.Exactly);
}

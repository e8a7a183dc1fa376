using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Changes;

namespace FineTuneAdvisor.Advisor.Changes;

/// <summary>Looks along one path for the nearest settings from which something is better, or worse.</summary>
/// <param name="start">The answers that are moved away from.</param>
/// <param name="isBetter">Whether what is found at one setting is better than at another; for a search for the worse, the other way round.</param>
internal sealed class PathSearch(AnswerJudge judge, InvoiceOfToday invoice, ChangeSet start, Func<Obstacles, Obstacles, bool> isBetter)
{
    private const int MostProbes = 4;

    public IEnumerable<Change> Along(AnswerPath whole)
    {
        var path = whole with { Settings = [.. whole.Settings.Where(setting => judge.CanBeHandedIn(start.Answers.With(whole.Question, setting)))] };

        // Most answers have nothing to do with what stands in the way: a few looks tell. One that is awaited has, and may fit a narrow band alone.
        if (path.Settings.IsEmpty || (!path.IsFromUnknown && Probes(path).All(setting => !isBetter(Look(path, setting), start.Obstacles))))
        {
            return [];
        }

        var found = path.Settings.Select(setting => Look(path, setting)).ToImmutableArray();
        return path.IsFromUnknown ? Brought(path, found) : Outward(path, found);
    }

    // Each setting that is better than all before it, drawn as near as the step allows.
    private IEnumerable<Change> Outward(AnswerPath path, ImmutableArray<Obstacles> found)
    {
        var best = start.Obstacles;
        for (var place = 0; place < found.Length; place++)
        {
            if (!isBetter(found[place], best))
            {
                continue;
            }

            best = found[place];
            var before = place == 0 ? new Setting(path.From.Value!, false) : path.Settings[place - 1];
            var last = found.Skip(place).All(further => !isBetter(best, further));
            yield return new Change(path, Nearest(path, before, path.Settings[place], best), !last ? ChangeLimit.Exactly : Beyond(path.Settings[place], before));
        }
    }

    // The widest stretch of settings that are best; of it the end that borders on worse ones, or its middle where none does.
    private IEnumerable<Change> Brought(AnswerPath path, ImmutableArray<Obstacles> found)
    {
        var best = found.Aggregate(start.Obstacles, (one, other) => isBetter(other, one) ? other : one);
        if (best == start.Obstacles)
        {
            yield break;
        }

        var (first, last) = Widest(found, best);
        var (isFromStart, isToEnd) = (first == 0, last == found.Length - 1);
        var isOrdered = path.Settings[0].Amount is not null;
        yield return (isFromStart, isToEnd) switch
        {
            _ when !isOrdered && found.Length > 1 && !(isFromStart && isToEnd) => new Change(path, path.Settings[first], ChangeLimit.Exactly),
            (true, true) => new Change(path, path.Settings[(first + last) / 2], ChangeLimit.Any),
            (false, true) => new Change(path, Nearest(path, path.Settings[first - 1], path.Settings[first], best), ChangeLimit.AtLeast),
            (true, false) => new Change(path, Nearest(path, path.Settings[last + 1], path.Settings[last], best), ChangeLimit.AtMost),
            _ => new Change(path, path.Settings[(first + last) / 2], ChangeLimit.Exactly),
        };
    }

    private (int First, int Last) Widest(ImmutableArray<Obstacles> found, Obstacles best)
    {
        var widest = (First: 0, Last: -1);
        for (var first = 0; first < found.Length; first++)
        {
            var last = first;
            while (last < found.Length && !isBetter(best, found[last]))
            {
                last++;
            }

            if (last - first > widest.Last - widest.First + 1)
            {
                widest = (first, last - 1);
            }
        }

        return widest;
    }

    private static IEnumerable<Setting> Probes(AnswerPath path) =>
        path.Settings.Length <= MostProbes ? path.Settings : Enumerable.Range(1, MostProbes).Select(probe => path.Settings[(probe * path.Settings.Length / MostProbes) - 1]);

    private Obstacles Look(AnswerPath path, Setting setting) => judge.Obstacles(invoice.Beside(start.Answers.With(path.Question, setting)));

    // The first step from "not yet" towards "good" that is as good.
    private Setting Nearest(AnswerPath path, Setting notYet, Setting good, Obstacles best)
    {
        if (notYet.Amount is not { } from || good.Amount is not { } to || path.Question.Step is not { } step)
        {
            return good;
        }

        var direction = to > from ? step : -step;
        var (low, high) = (0m, decimal.Ceiling(Math.Abs(to - from) / step));
        while (high - low > 1)
        {
            var middle = decimal.Floor((low + high) / 2);
            if (isBetter(best, Look(path, At(middle))))
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return high == decimal.Ceiling(Math.Abs(to - from) / step) ? good : At(high);

        // Steps are counted from zero, so that what is printed is round, also where today's amount is not.
        Setting At(decimal steps) => good with { Value = new AnswerValue.Quantity((direction > 0 ? decimal.Floor(from / step) : decimal.Ceiling(from / step)) * step + (steps * direction)) };
    }

    private static ChangeLimit Beyond(Setting setting, Setting before) => (before.Amount, setting.Amount) switch
    {
        ({ } from, { } to) when to > from => ChangeLimit.AtLeast,
        ({ } from, { } to) when to < from => ChangeLimit.AtMost,
        _ => ChangeLimit.Exactly,
    };
}

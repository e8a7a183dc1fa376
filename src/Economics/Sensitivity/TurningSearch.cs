using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Options;
using FineTuneAdvisor.Economics.Simulation;

namespace FineTuneAdvisor.Economics.Sensitivity;

/// <summary>Looks along every answer, in both directions to the ends of its range, for the nearest value at which another option becomes the best one.</summary>
public static class TurningSearch
{
    // The first look is this fine; each further one looks as finely between two neighbours of the one before.
    private const int Points = 64;
    private const int Looks = 5;

    /// <summary>By answer in ordinal order, the lower value first; empty where the options cannot be ranked.</summary>
    /// <remarks>The gain is moved as a whole, since none of its counts can move alone.</remarks>
    public static ImmutableArray<TurningValue> Of(IReadOnlyList<OptionRow> options, Inputs inputs, FigureSet figures)
    {
        // An answer can also make possible what is not possible as things stand.
        var ranked = options.Where(option => option.IsAdmissible || option.NetCostIfPossible is not null).ToArray();
        var costs = ranked.Select(option => option.NetCostIfPossible ?? option.NetCost).OfType<Term>().Where(cost => cost.IsKnown).ToArray();
        if (ranked.Length < 2 || costs.Length < ranked.Length)
        {
            return [];
        }

        var scales = AnswerScale.Of(inputs, figures).ToDictionary(scale => scale.Name, StringComparer.Ordinal);
        var projection = Projection.Of(costs, scales.Keys.ToHashSet(StringComparer.Ordinal));
        var middles = projection.Varied.ToDictionary(name => name, name => (double)scales[name].Now, StringComparer.Ordinal);
        var now = Best(projection, middles, [new Look("", 0, 0, IsRatio: false, IsWhole: false)])[0][0];

        var looks = projection.Varied.SelectMany(name => Outward(scales[name])).ToArray();
        for (var look = 0; look < Looks; look++)
        {
            var best = Best(projection, middles, looks);
            looks = [.. looks.Zip(best).Select(pair => pair.First.Between(pair.Second, now)).OfType<Look>()];
        }

        var at = Best(projection, middles, looks);
        return
        [
            .. looks
                .Select((look, index) => new TurningValue(
                    look.Answer,
                    scales[look.Answer].Now,
                    Significant.OfSimulation(look.To),
                    ranked[at[index][^1]].Id,
                    ranked[now].Id)),
        ];
    }

    private static IEnumerable<Look> Outward(AnswerScale scale)
    {
        var now = (double)scale.Now;
        return new[] { (double)scale.Least, (double)scale.Most }
            .Where(end => end != now)
            .Select(end => new Look(scale.Name, now, end, scale.IsRatio && now > 0 && end > 0, scale.IsWhole));
    }

    // For every look the best option at each of its points.
    private static int[][] Best(Projection projection, Dictionary<string, double> middles, Look[] looks)
    {
        var count = looks.Length * (Points + 1);
        var columns = middles.ToDictionary(middle => middle.Key, middle => Enumerable.Repeat(middle.Value, count).ToArray(), StringComparer.Ordinal);
        for (var look = 0; look < looks.Length; look++)
        {
            if (columns.TryGetValue(looks[look].Answer, out var column))
            {
                for (var point = 0; point <= Points; point++)
                {
                    column[(look * (Points + 1)) + point] = looks[look].At(point);
                }
            }
        }

        var costs = projection.Over(columns, count);
        return [.. looks.Select((_, look) => Enumerable.Range(look * (Points + 1), Points + 1).Select(column => Cheapest.In(costs, column)).ToArray())];
    }

    private readonly record struct Look(string Answer, double From, double To, bool IsRatio, bool IsWhole)
    {
        // What can only be whole is looked at where it is whole: between 36 and 37 months nothing can turn, and rounding afterwards would miss the month.
        public double At(int point) => point == Points ? To : IsWhole ? Math.Round(Between((double)point / Points)) : Between((double)point / Points);

        private double Between(double share) => IsRatio ? From * Math.Pow(To / From, share) : From + (share * (To - From));

        /// <summary>Between the last point where the same option is best and the first where another is; null where it never changes.</summary>
        public Look? Between(int[] best, int now)
        {
            var first = Array.FindIndex(best, option => option != now);
            return first <= 0 ? null : this with { From = At(first - 1), To = At(first), IsRatio = false };
        }
    }
}

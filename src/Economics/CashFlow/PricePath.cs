using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.CashFlow;

/// <summary>
/// How a price goes over the period: it stands, or falls slowly, as long as the option stays on its model, and takes the whole fall of
/// the market at once when the model retires and the option must move.
/// </summary>
/// <param name="MonthsLeft">Of the model that the option runs on today; null: it is retired by nobody.</param>
/// <param name="Staying">Yearly decline while it stays.</param>
public sealed record PricePath(Term? MonthsLeft, Term Staying)
{
    /// <summary>What the path rests on.</summary>
    public ImmutableArray<Term> Terms(Period period) =>
        MonthsLeft is null ? [Staying] : [MonthsLeft, Staying, period.MovableDecline, period.LifeOfModel];

    /// <summary>The months in which the option moves: the one after its model's last whole month, then once every life of a model.</summary>
    public ImmutableArray<int> Moves(Period period)
    {
        var moves = ImmutableArray.CreateBuilder<int>();
        if (MonthsLeft is not null)
        {
            // One that is retired already moves at once, and only once.
            for (var left = Math.Max(0m, MonthsLeft.Value!.Value); left < period.Months.Value!.Value; left += period.LifeOfModel.Value!.Value)
            {
                moves.Add((int)Math.Max(1m, Math.Floor(left) + 1m));
            }
        }

        return moves.ToImmutable();
    }

    /// <summary>Price over today's in every month from 1.</summary>
    public double[] Factors(Period period)
    {
        var moves = Moves(period);
        var factors = new double[(int)period.Months.Value!.Value];
        var moved = 1;
        for (var month = 1; month <= factors.Length; month++)
        {
            moved = moves.Contains(month) ? month : moved;
            var taken = moved == 1 ? 1 : Period.Price((double)period.MovableDecline.Value!.Value, moved);
            factors[month - 1] = taken * Period.Price((double)Staying.Value!.Value, month - moved + 1);
        }

        return factors;
    }
}

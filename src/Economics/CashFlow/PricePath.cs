using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.CashFlow;

/// <summary>
/// How a price goes over the period: it stands, or falls slowly, as long as the option stays on its model, and takes the whole fall of
/// the market at once when the model retires and the option must move.
/// </summary>
/// <param name="monthsLeft">Of the model that the option runs on today; null: it is retired by nobody.</param>
public sealed class PricePath(Period period, Term? monthsLeft)
{
    /// <summary>Of a prompted option: where nobody knows when its model retires, it moves after one life of a model.</summary>
    public static PricePath OfPrompted(Period period, Term monthsLeft) => new(period, monthsLeft.IsKnown ? monthsLeft : period.LifeOfModel.Assumed());

    /// <summary>Tokens paid by the token: the volume grows, the price takes its path.</summary>
    public MonthlyProfile Inference { get; } = new(
        period,
        "(1 + growth)^((m − 1) / 12) × price(m)",
        monthsLeft is null ? [period.Growth, period.FrozenDecline] : [period.Growth, period.FrozenDecline, period.MovableDecline, monthsLeft, period.LifeOfModel],
        static (operands, months) =>
        {
            var (growing, staying) = (Scale.Monthly(1 + operands[0]), Scale.Monthly(1 - operands[1]));
            var moves = operands.Length > 2 ? new Moves(operands[3], operands[4]) : Moves.None;
            var falling = operands.Length > 2 ? Scale.Monthly(1 - operands[2]) : 1;
            var (volume, price, market) = (1.0, 1.0, 1.0);
            for (var month = 1; month <= months.Length; month++, volume *= growing, price *= staying, market *= falling)
            {
                price = moves.IsIn(month) ? market : price;
                months[month - 1] = volume * price;
            }
        });

    /// <summary>1 in each month in which the option moves: the one after its model's last whole month, then once every life of a model.</summary>
    public MonthlyProfile? Moving { get; } = monthsLeft is null ? null : new(
        period,
        "move(m)",
        [monthsLeft, period.LifeOfModel],
        static (operands, months) =>
        {
            var moves = new Moves(operands[0], operands[1]);
            for (var month = 1; month <= months.Length; month++)
            {
                months[month - 1] = moves.IsIn(month) ? 1 : 0;
            }
        });

    /// <param name="left">Months; one that is retired already moves at once, and only once.</param>
    private struct Moves(double left, double life)
    {
        private double _left = Math.Max(0, left);

        public static Moves None => new(double.PositiveInfinity, 1);

        // Asked of every month in turn.
        public bool IsIn(int month)
        {
            if (_left >= month)
            {
                return false;
            }

            _left += life;
            return true;
        }
    }
}

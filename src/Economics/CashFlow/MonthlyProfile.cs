using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.CashFlow;

/// <summary>How a cost goes from month to month: how many times its amount of month 1 is due in each.</summary>
/// <param name="period">The months it goes on for.</param>
/// <param name="formula">Of one month, as it is printed.</param>
/// <param name="operands">What it is made from.</param>
/// <param name="fill">Writes the factor of every month from 1, given the operands in their order.</param>
public sealed class MonthlyProfile(Period period, string formula, ImmutableArray<Term> operands, MonthlyProfile.Fill fill)
{
    public delegate void Fill(ReadOnlySpan<double> operands, Span<double> months);

    private Term? _sum;
    private Term? _presentSum;

    /// <summary>Over the period.</summary>
    public Term Sum => _sum ??= Term.Function(
        $"Σ(m = 1..horizon; {formula})",
        [.. operands, period.Months],
        values =>
        {
            Span<double> months = stackalloc double[(int)values[^1]];
            fill(values[..^1], months);
            var sum = 0.0;
            foreach (var factor in months)
            {
                sum += factor;
            }

            return sum;
        });

    /// <summary>Over the period, each month at today's worth.</summary>
    public Term PresentSum => _presentSum ??= Term.Function(
        $"Σ(m = 1..horizon; {formula} × (1 + rate)^(−m / 12))",
        [.. operands, period.DiscountRate, period.Months],
        values =>
        {
            Span<double> months = stackalloc double[(int)values[^1]];
            fill(values[..^2], months);
            var (sum, worth, monthly) = (0.0, 1.0, Scale.Monthly(1 / (1 + values[^2])));
            foreach (var factor in months)
            {
                worth *= monthly;
                sum += factor * worth;
            }

            return sum;
        });
}

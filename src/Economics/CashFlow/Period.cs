using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.CashFlow;

/// <summary>The months over which options are compared, and what changes in them.</summary>
/// <param name="Months">Horizon, whole months from 1.</param>
/// <param name="Growth">Of the volume, a year.</param>
/// <param name="DiscountRate">A year; a month's cost counts at its end, a one-off cost at month 0.</param>
/// <param name="MovableDecline">A year: fall of the price of equal quality, taken when an option moves.</param>
/// <param name="FrozenDecline">A year: fall of the price of a model that stays.</param>
/// <param name="LifeOfModel">Months between two moves.</param>
/// <param name="Contingency">Multiplier on planned inference, of every option alike.</param>
public sealed record Period(Term Months, Term Growth, Term DiscountRate, Term MovableDecline, Term FrozenDecline, Term LifeOfModel, Term Contingency)
{
    private MonthlyProfile? _volume;

    public static Period Of(Case subject, Term horizon)
    {
        var inputs = subject.Inputs;
        return new Period(
            horizon,
            inputs.Of(subject.Proposal.Workload.GrowthPerYear),
            inputs.Of(subject.Proposal.Finance.DiscountRate),
            inputs.Of(subject.Proposal.Finance.PriceDeclinePerYear),
            inputs.Parameter("frozenDecline"),
            inputs.Parameter("lifeOfBaseModel"),
            inputs.Of(subject.Proposal.Finance.Contingency));
    }

    /// <summary>The volume of a month over that of month 1.</summary>
    public MonthlyProfile Volume => _volume ??= new(this, "(1 + growth)^((m − 1) / 12)", [Growth], static (operands, months) =>
    {
        var (volume, growing) = (1.0, Scale.Monthly(1 + operands[0]));
        foreach (ref var month in months)
        {
            month = volume;
            volume *= growing;
        }
    });

    /// <summary>What 1 USD at the end of every month is worth today, USD.</summary>
    public Term Annuity { get; } = Term.Function("Σ(m = 1..horizon; (1 + rate)^(−m / 12))", [DiscountRate, Months], static operands =>
    {
        var (sum, worth, monthly) = (0.0, 1.0, Scale.Monthly(1 / (1 + operands[0])));
        for (var month = 1; month <= operands[1]; month++)
        {
            worth *= monthly;
            sum += worth;
        }

        return sum;
    });
}

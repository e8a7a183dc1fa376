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

    /// <summary>Volume in a month over that of month 1.</summary>
    public double Volume(int month) => Math.Pow(1 + (double)Growth.Value!.Value, (month - 1) / (double)Scale.MonthsPerYear);

    /// <summary>What a cost in a month is worth today.</summary>
    public double Present(int month) => Math.Pow(1 + (double)DiscountRate.Value!.Value, -month / (double)Scale.MonthsPerYear);

    /// <summary>Price in a month over today's, at a yearly decline.</summary>
    public static double Price(double decline, int month) => Math.Pow(1 - decline, (month - 1) / (double)Scale.MonthsPerYear);
}

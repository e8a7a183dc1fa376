using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.SelfHosting;

namespace FineTuneAdvisor.Economics.CashFlow;

/// <summary>GPU hours over the period: replicas are bought in whole ones as the peak grows.</summary>
public static class OwnedGpus
{
    // A quotient in double that should be whole can come out a hair above; that hair is no replica.
    private const double NotYetOneMore = 1 - 1e-12;

    public static MonthlyCost Of(Case subject, Period period, ReplicaCount replicas) => new(
        replicas.PerYear / Scale.MonthsPerYear * period.Contingency,
        new MonthlyProfile(
            period,
            "max(minimum, ceil(peak × (1 + growth)^((m − 1) / 12) / served)) × (1 − decline)^((m − 1) / 12)",
            [
                subject.Inputs.Of(subject.Proposal.Hosting.MinimumReplicas),
                replicas.Peak,
                period.Growth,
                replicas.Throughput * subject.Inputs.Of(subject.Proposal.Hosting.TargetUtilisation),
                period.FrozenDecline,
            ],
            static (operands, months) =>
            {
                var (growing, falling) = (Scale.Monthly(1 + operands[2]), Scale.Monthly(1 - operands[4]));
                var (needed, price) = (operands[1] / operands[3], 1.0);
                foreach (ref var month in months)
                {
                    month = Math.Max(operands[0], Math.Ceiling(needed * NotYetOneMore)) * price;
                    needed *= growing;
                    price *= falling;
                }
            }));
}

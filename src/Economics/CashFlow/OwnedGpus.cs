using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.SelfHosting;

namespace FineTuneAdvisor.Economics.CashFlow;

/// <summary>GPU hours over the period: replicas are bought in whole ones as the peak grows.</summary>
public static class OwnedGpus
{
    public static MonthlyCost Of(Case subject, Period period, ReplicaCount replicas)
    {
        var minimum = subject.Inputs.Of(subject.Proposal.Hosting.MinimumReplicas);
        var perReplica = replicas.Throughput * subject.Inputs.Of(subject.Proposal.Hosting.TargetUtilisation);
        return new MonthlyCost(
            "max(minimum, ceil(peak × (1 + growth)^((m − 1) / 12) / served)) × replica × (1 − decline)^((m − 1) / 12) × contingency",
            [minimum, replicas.Peak, period.Growth, perReplica, replicas.PerYear / Scale.MonthsPerYear, period.FrozenDecline, period.Contingency],
            () => [.. Enumerable.Range(1, (int)period.Months.Value!.Value).Select(month =>
            {
                var needed = Math.Ceiling((double)replicas.Peak.Value!.Value * period.Volume(month) / (double)perReplica.Value!.Value);
                return Math.Max((double)minimum.Value!.Value, needed) * (double)replicas.PerYear.Value!.Value / Scale.MonthsPerYear
                    * Period.Price((double)period.FrozenDecline.Value!.Value, month) * (double)period.Contingency.Value!.Value;
            })]);
    }
}

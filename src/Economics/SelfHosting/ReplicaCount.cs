using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.SelfHosting;

/// <summary>How many replicas the busiest minute needs, and what the GPUs cost, used or not.</summary>
/// <param name="Throughput">Output tokens a second of one replica.</param>
/// <param name="Peak">Output tokens a second in the busiest minute.</param>
/// <param name="HourPrice">USD an hour of one replica.</param>
/// <param name="PerYear">USD a year of one replica.</param>
/// <param name="Capacity">Requests a day that one replica serves at its target utilisation and the workload's peak.</param>
/// <param name="Annual">USD a year of all replicas.</param>
/// <param name="Utilisation">Mean output over what the replicas could serve: a result, never a wish.</param>
public sealed record ReplicaCount(Term Throughput, Term Peak, Term Replicas, Term HourPrice, Term PerYear, Term Capacity, Term Annual, Term Utilisation)
{
    /// <summary>replicas = max(minimum, ceil(peak / (throughput × target utilisation))), design.md section 5.</summary>
    /// <param name="throughput">Output tokens a second of one replica.</param>
    /// <param name="outputPerRequest">Output tokens of one request.</param>
    /// <param name="gpuHourPrice">USD an hour of one GPU.</param>
    public static ReplicaCount For(Case subject, FigureLedger ledger, Term throughput, Term outputPerRequest, Term gpuHourPrice)
    {
        var inputs = subject.Inputs;
        var hosting = subject.Proposal.Hosting;
        var mean = ledger.Enter("selfHosting.meanTokensPerSecond", inputs.Of(subject.Proposal.Workload.RequestsPerDay) * outputPerRequest / Scale.SecondsPerDay);
        var peak = ledger.Enter("selfHosting.peakTokensPerSecond", mean * inputs.Of(subject.Proposal.Workload.PeakToAverage));
        var replicas = ledger.Enter(
            "selfHosting.replicas",
            Term.Max(inputs.Of(hosting.MinimumReplicas), Term.Ceiling(peak / (throughput * inputs.Of(hosting.TargetUtilisation)))));
        var hourPrice = ledger.Enter("selfHosting.replicaHourPrice", inputs.Of(hosting.GpusPerReplica) * gpuHourPrice);
        var peakToAverage = inputs.Of(subject.Proposal.Workload.PeakToAverage);
        return new ReplicaCount(
            throughput,
            peak,
            replicas,
            hourPrice,
            hourPrice * Scale.HoursPerYear,
            throughput * inputs.Of(hosting.TargetUtilisation) * Scale.SecondsPerDay / (outputPerRequest * peakToAverage),
            replicas * hourPrice * Scale.HoursPerYear,
            ledger.Enter("selfHosting.utilisation", mean / (replicas * throughput)));
    }
}

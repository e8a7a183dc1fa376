using FineTuneAdvisor.Economics.CashFlow;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Inference;

namespace FineTuneAdvisor.Economics;

/// <summary>What every option is held against.</summary>
/// <param name="Baseline">The best way without tuning.</param>
/// <param name="RequestsPerYear">Year 1.</param>
/// <param name="Migration">USD of moving a prompted workload to another model.</param>
/// <param name="Period">The months compared.</param>
public sealed record Yardstick(ServingCost Baseline, Term RequestsPerYear, Term Migration, Period Period);

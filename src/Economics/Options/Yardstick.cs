using FineTuneAdvisor.Economics.CashFlow;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Inference;

namespace FineTuneAdvisor.Economics.Options;

/// <summary>What every alternative is reckoned from, and measured against.</summary>
/// <param name="BaselinePath">How the baseline's price goes over the period.</param>
/// <param name="Migration">USD of moving a prompted workload to another model, or of reworking its prompt as far.</param>
public sealed record Yardstick(Case Subject, ServingCost Baseline, PricePath BaselinePath, Term RequestsPerYear, Term Migration, Period Period);

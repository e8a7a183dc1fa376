using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Commitment;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Options;
using FineTuneAdvisor.Economics.Sensitivity;
using FineTuneAdvisor.Economics.Simulation;

namespace FineTuneAdvisor.Economics;

/// <summary>What all that is not known exactly does to the options: over random futures, and each unknown by itself.</summary>
/// <param name="Swings">Of the candidate's net benefit, the widest first; empty where that is unknown.</param>
/// <param name="TurningValues">At which another option becomes the best one; empty where the options cannot be ranked.</param>
/// <param name="Contingencies">Lowest multiplier first.</param>
/// <param name="Losses">If the workload is cancelled, by month; empty where they are unknown.</param>
public sealed record RiskAnalysis(
    Uncertainty Uncertainty,
    ImmutableArray<Swing> Swings,
    ImmutableArray<TurningValue> TurningValues,
    ImmutableArray<ContingencyScenario> Contingencies,
    ImmutableArray<CancellationLoss> Losses)
{
    public static RiskAnalysis Of(Case subject, FigureSet figures, IReadOnlyList<OptionRow> options)
    {
        var (ledger, inputs, commitment) = (subject.Ledger, subject.Inputs, subject.Proposal.Commitment);
        var spreads = UncertainValues.Of(inputs, figures);
        return new RiskAnalysis(
            MonteCarlo.Run(options, inputs, spreads, ledger.Find("horizonMonths")!, inputs.Of(commitment.CancellationRiskPerYear)),
            ledger.Find("netPresentBenefit") is { } benefit ? Tornado.Of(benefit, spreads) : [],
            TurningSearch.Of(options, inputs, figures),
            ContingencyScenario.Of(options, inputs),
            CancellationLoss.Of(figures, inputs.Of(commitment.Months)));
    }
}

using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Sensitivity;
using FineTuneAdvisor.Economics.Simulation;

namespace FineTuneAdvisor.Economics;

/// <summary>What all that is not known exactly does to the options: over random futures, and each unknown by itself.</summary>
/// <param name="Swings">Of the candidate's net benefit, the widest first; empty where that is unknown.</param>
/// <param name="TurningValues">At which another option becomes the best one; empty where the options cannot be ranked.</param>
public sealed record RiskAnalysis(Uncertainty Uncertainty, ImmutableArray<Swing> Swings, ImmutableArray<TurningValue> TurningValues);

using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Options;

namespace FineTuneAdvisor.Economics;

/// <summary>What a proposal costs: its inputs with their defaults, every derived figure, and the options side by side.</summary>
public sealed record EconomicModel(
    Inputs Inputs,
    FigureSet Figures,
    ImmutableArray<OptionCost> Options,
    ImmutableArray<CatalogueUse> RowsUsed)
{
    private readonly Lazy<RiskAnalysis>? _risk;

    /// <param name="risk">Worked out when it is first read.</param>
    public EconomicModel(Inputs inputs, FigureSet figures, ImmutableArray<OptionCost> options, ImmutableArray<CatalogueUse> rowsUsed, Func<RiskAnalysis> risk)
        : this(inputs, figures, options, rowsUsed) => _risk = new Lazy<RiskAnalysis>(risk);

    /// <summary>What the unknowns do to it; null for a model that was put together from figures alone.</summary>
    public RiskAnalysis? Risk => _risk?.Value;
}

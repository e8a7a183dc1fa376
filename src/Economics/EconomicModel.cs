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
    ImmutableArray<CatalogueUse> RowsUsed);

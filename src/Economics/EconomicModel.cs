using System.Collections.Immutable;
using FineTuneAdvisor.Economics.CashFlow;
using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Inference;
using FineTuneAdvisor.Economics.Options;

namespace FineTuneAdvisor.Economics;

/// <summary>
/// What a proposal costs: its inputs with their defaults, every derived figure, and the options side by side. Whoever asks for figures
/// only pays for them only: options and risk are worked out when they are first read.
/// </summary>
public sealed class EconomicModel
{
    private readonly Lazy<ImmutableArray<OptionCost>> _options;
    private readonly Lazy<ImmutableArray<CatalogueUse>> _rowsUsed;
    private readonly Lazy<RiskAnalysis>? _risk;
    private readonly Lazy<ImmutableArray<CumulativeCost>> _cumulative;
    private readonly Lazy<ImmutableArray<PartCost>> _untunedRequest;
    private readonly Lazy<ImmutableArray<PartCost>> _tunedRequest;

    /// <summary>A model that was put together from figures.</summary>
    public EconomicModel(Inputs inputs, FigureSet figures, ImmutableArray<OptionCost> options, ImmutableArray<CatalogueUse> rowsUsed, RiskAnalysis? risk = null)
    {
        Inputs = inputs;
        Figures = figures;
        _options = new Lazy<ImmutableArray<OptionCost>>(options);
        _rowsUsed = new Lazy<ImmutableArray<CatalogueUse>>(rowsUsed);
        _cumulative = new Lazy<ImmutableArray<CumulativeCost>>([]);
        _untunedRequest = _tunedRequest = new Lazy<ImmutableArray<PartCost>>([]);
        _risk = risk is null ? null : new Lazy<RiskAnalysis>(risk);
    }

    internal EconomicModel(Case subject, FigureSet figures, Lazy<ImmutableArray<OptionRow>> options, TunedSide tuned)
    {
        Inputs = subject.Inputs;
        Figures = figures;
        _options = new Lazy<ImmutableArray<OptionCost>>(() => [.. options.Value.Select(row => row.Build())]);

        // The options read prices too.
        _rowsUsed = new Lazy<ImmutableArray<CatalogueUse>>(() => options.Value.IsDefault ? [] : subject.Reading.Used);
        _risk = new Lazy<RiskAnalysis>(() => RiskAnalysis.Of(subject, figures, options.Value));
        _cumulative = new Lazy<ImmutableArray<CumulativeCost>>(() => CumulativeCost.Of(options.Value, tuned.Yardstick.Period.Months));
        _tunedRequest = new Lazy<ImmutableArray<PartCost>>(() => RequestParts.OfTuned(subject, tuned.Cost));
        _untunedRequest = new Lazy<ImmutableArray<PartCost>>(() => RequestParts.Alike(RequestParts.OfBaseline(subject, tuned.Yardstick.Baseline), TunedRequest));
    }

    public Inputs Inputs { get; }

    public FigureSet Figures { get; }

    public ImmutableArray<OptionCost> Options => _options.Value;

    /// <summary>Every price and date of the catalogue that figures and options rest on, in ordinal order of row and field.</summary>
    public ImmutableArray<CatalogueUse> RowsUsed => _rowsUsed.Value;

    /// <summary>What the unknowns do to it; null for a model that was put together without.</summary>
    public RiskAnalysis? Risk => _risk?.Value;

    /// <summary>Of every option whose total is known, in the order of the options.</summary>
    public ImmutableArray<CumulativeCost> CumulativeCosts => _cumulative.Value;

    /// <summary>What a request costs without tuning, by the same parts as the tuned one; empty while that is unknown.</summary>
    public ImmutableArray<PartCost> UntunedRequest => _untunedRequest.Value;

    /// <summary>What a request of the tuned model costs, part by part; empty while that is unknown, or where it is paid by the hour.</summary>
    public ImmutableArray<PartCost> TunedRequest => _tunedRequest.Value;
}

using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Economics;

/// <summary>All that the formulas of one proposal read, and the ledger they enter figures in.</summary>
public sealed class Case(Proposal proposal, Inputs inputs, CatalogueAt catalogue)
{
    public Proposal Proposal { get; } = proposal;

    public Inputs Inputs { get; } = inputs;

    public CatalogueAt Catalogue { get; } = catalogue;

    public FigureLedger Ledger { get; } = new();

    public CatalogueReading Reading { get; } = new();

    public DateOnly Today => Inputs.Today;

    public Route Route { get; } = inputs.Choice(proposal.Candidate.Route) switch
    {
        "providerFineTune" => Route.ProviderFineTune,
        "hostedAdapter" => Route.HostedAdapter,
        "selfHosted" => Route.SelfHosted,
        _ => Route.Unknown,
    };

    public bool IsHosted => Route is Route.ProviderFineTune or Route.HostedAdapter;

    /// <summary>The tuned model stays ours when the provider stops: we serve it, or the weights can be taken along.</summary>
    public bool OutlivesItsProvider => Route == Route.SelfHosted || Inputs.IsYes(Proposal.Provider.WeightsExportable);

    public string? CandidateModel => Proposal.Candidate.Model.Text;

    /// <summary>Name of the open weights that the candidate would tune; null where the catalogue knows of none: closed, or not listed.</summary>
    public string? OpenWeights => CandidateModel is { } model ? Catalogue.Find(model)?.Weights : null;

    /// <summary>The best model without tuning; where nobody named one, the candidate's own base untuned.</summary>
    public string? BaselineModel => Proposal.Candidate.Baseline.Text ?? CandidateModel;
}

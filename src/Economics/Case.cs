using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Economics;

/// <summary>All that the formulas of one proposal read on one route, and the ledger they enter figures in.</summary>
/// <param name="elsewhere">The route on which the tuned model is looked at; null: the proposed one.</param>
public sealed class Case(Inputs inputs, CatalogueAt catalogue, Route? elsewhere = null)
{
    public Proposal Proposal { get; } = inputs.Proposal;

    public Inputs Inputs { get; } = inputs;

    public CatalogueAt Catalogue { get; } = catalogue;

    public FigureLedger Ledger { get; } = new();

    public CatalogueReading Reading { get; } = new();

    public DateOnly Today => Inputs.Today;

    public Route ProposedRoute { get; } = Routes.Of(inputs.Choice(inputs.Proposal.Candidate.Route));

    public Route Route => elsewhere ?? ProposedRoute;

    /// <summary>What the team answered about its route counts: its quotes, its fees, its people.</summary>
    public bool IsProposed => elsewhere is null;

    public bool IsHosted => Route is Route.ProviderFineTune or Route.HostedAdapter;

    /// <summary>
    /// The tuned model stays ours when the provider stops: we serve it, or the weights can be taken along. What the team says of its
    /// provider's weights says nothing of an adapter that it would train itself.
    /// </summary>
    public bool OutlivesItsProvider => Route == Route.SelfHosted || Inputs.IsYes(Proposal.Provider.WeightsExportable) || (!IsProposed && Route == Route.HostedAdapter);

    /// <summary>The same proposal on a route that the team did not propose: figures of its own, nothing of its proposed route's quotes.</summary>
    public Case On(Route route) => new(Inputs, Catalogue, route);

    public string? CandidateModel => Proposal.Candidate.Model.Text;

    /// <summary>Name of the open weights that the candidate would tune; null where the catalogue knows of none: closed, or not listed.</summary>
    public string? OpenWeights => CandidateModel is { } model ? Catalogue.Find(model)?.Weights : null;

    /// <summary>The best model without tuning; where nobody named one, the candidate's own base untuned.</summary>
    public string? BaselineModel => Proposal.Candidate.Baseline.Text ?? CandidateModel;
}

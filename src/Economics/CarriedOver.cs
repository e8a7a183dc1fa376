namespace FineTuneAdvisor.Economics;

/// <summary>What a team's answers about its own route say of the same tuning on another.</summary>
public static class CarriedOver
{
    /// <summary>A quote for one training run holds where the same weights are trained: in both cases by the team, on an open model.</summary>
    public static bool IsRunOfProposal(Case subject) =>
        subject.IsProposed || subject.ProposedRoute == Route.Unknown || (subject.Route.IsOnOpenWeights() && subject.ProposedRoute.IsOnOpenWeights());

    /// <summary>
    /// The team's evaluation covers the tuned weights that this route serves. What a provider tunes behind its doors is another model,
    /// unless its weights can be taken along. Where no route is named, an open model was the team's own tune, a closed one its provider's.
    /// </summary>
    public static bool IsEvaluated(Case subject) => subject.IsProposed || subject.ProposedRoute switch
    {
        Route.Unknown => subject.Route.IsOnOpenWeights() == subject.OpenWeights is not null,
        Route.ProviderFineTune => subject.Route.IsOnOpenWeights() && subject.Inputs.IsYes(subject.Proposal.Provider.WeightsExportable),
        _ => subject.Route.IsOnOpenWeights(),
    };
}

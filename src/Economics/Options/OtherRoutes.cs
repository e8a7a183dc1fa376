using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Quality;

namespace FineTuneAdvisor.Economics.Options;

/// <summary>
/// The same tuning on the routes that the team did not propose (all three where it named none), costed where answers and catalogue allow,
/// else listed with the reason. Own GPUs always stand beside the same weights' API.
/// </summary>
public static class OtherRoutes
{
    /// <param name="worthOfGain">Of what was evaluated, USD over the period at today's worth.</param>
    /// <param name="isMeasured">The team measured how often its tuned model is right.</param>
    public static IEnumerable<OptionRow> Of(TunedSide proposed, Term worthOfGain, bool isMeasured)
    {
        foreach (var route in new[] { Route.ProviderFineTune, Route.HostedAdapter, Route.SelfHosted })
        {
            var side = route == proposed.Subject.Route ? proposed : null;
            var reason = side is null ? ReasonAgainst(proposed.Subject.On(route)) : null;
            side ??= reason is null ? Elsewhere(proposed, route) : null;
            if (side != proposed)
            {
                yield return side is null ? NotPossible.Of(route.Id(), isTuned: true, reason!) : Row(side, proposed.Subject, worthOfGain, isMeasured);
            }

            if (route == Route.SelfHosted)
            {
                yield return side is null ? NotPossible.Of(SameWeightsApi.Id, isTuned: true, reason!) : SameWeightsApi.Of(side, proposed, worthOfGain, isMeasured);
            }
        }
    }

    private static TunedSide Elsewhere(TunedSide proposed, Route route)
    {
        var there = proposed.Subject.On(route);
        return TunedSide.Enter(there, proposed.Yardstick, CarriedOver.IsEvaluated(there) ? proposed.Value : GainValue.None);
    }

    private static OptionRow Row(TunedSide side, Case proposed, Term worthOfGain, bool isMeasured)
    {
        if (side.ReasonAgainst(side.Cost.Replicas?.Throughput, side.Cost.Replicas?.HourPrice, side.Cost.Serving.Annual) is { } reason)
        {
            return NotPossible.Of(side.Subject.Route.Id(), isTuned: true, reason);
        }

        proposed.Reading.TakeOver(side.Subject.Reading);
        return CarriedOver.IsEvaluated(side.Subject)
            ? TunedOption.Of(side, OptionRole.Alternative, worthOfGain, isMeasured)
            : TunedOption.Of(side, OptionRole.Alternative, null, false);
    }

    private static string? ReasonAgainst(Case there) =>
        there.CandidateModel is not { } model ? Reasons.AnswersMissing
        : there.Route != Route.ProviderFineTune && IsOpen(there) ? null
        : there.Catalogue.Find(model) is not { } row ? Reasons.NotInCatalogue
        : there.Route == Route.ProviderFineTune ? ReasonAgainstProvider(there, row)
        : Reasons.ClosedWeights;

    private static string? ReasonAgainstProvider(Case there, ModelRow row) =>
        row.Tuned is not { Input: not null, Output: not null } ? Reasons.NoTunedPrice
        : row.TuningCloses is { } closes && closes.Value < there.Today ? Reasons.TuningClosed
        : null;

    private static bool IsOpen(Case there) =>
        there.OpenWeights is not null || there.ProposedRoute.IsOnOpenWeights() || there.Inputs.IsYes(there.Proposal.Provider.WeightsExportable);
}

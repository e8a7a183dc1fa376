using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Options;

/// <summary>The tuned model on one route: at the provider, as an adapter on a hosted open model, or on own GPUs.</summary>
public static class TunedOption
{
    /// <param name="worthOfGain">USD over the period at today's worth; null where nobody measured what this route serves.</param>
    public static OptionRow Of(TunedSide side, OptionRole role, Term? worthOfGain, bool isQualityKnown)
    {
        var (subject, ledger) = (side.Subject, side.Subject.Ledger);
        return new OptionRow(
            subject.Route.Id(),
            role,
            subject.CandidateModel,
            isTuned: true,
            Admissibility.Of(subject, subject.IsHosted ? subject.CandidateModel : null, subject.IsHosted, isQualityKnown))
        {
            Horizon = side.Yardstick.Period.Months,
            AnnualInferenceCost = side.Cost.Serving.Annual,
            FirstYearCost = ledger.Find("firstYearCost.candidate"),
            NetBenefit = side.Net.Point,
            TotalCost = ledger.Find("totalCost.candidate"),
            NetPresentCost = ledger.Find("netPresentCost.candidate"),
            WorthOfGain = worthOfGain,
            Blended = ledger.Find("blendedPerMillionTokens.candidate"),
            Utilisation = ledger.Find("selfHosting.utilisation"),
            BreakEven = ledger.Find("breakEvenRequestsPerDay"),
            Payback = ledger.Find("paybackMonth"),
            Notes = [.. NotesOn(side)],
        };
    }

    private static IEnumerable<string> NotesOn(TunedSide side)
    {
        if (side.Cost.Replicas is { Annual.IsKnown: true } replicas)
        {
            if (side.Subject.IsHosted)
            {
                yield return Reasons.DedicatedDeployment;
            }

            if (replicas.Throughput.Reason is { } published)
            {
                yield return published;
            }
        }
    }
}

using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Options;

/// <summary>What the team proposes, on its route: tuned at the provider, an adapter on a hosted open model, or on own GPUs.</summary>
public static class TunedCandidate
{
    public static OptionRow Of(Case subject, Term worthOfGain) =>
        new OptionRow(
            subject.Route switch { Route.ProviderFineTune => "providerFineTune", Route.HostedAdapter => "hostedAdapter", _ => "selfHosted" },
            OptionRole.Candidate,
            subject.CandidateModel,
            isTuned: true,
            Admissibility.Of(subject, subject.IsHosted ? subject.CandidateModel : null, subject.IsHosted, subject.Ledger.Find("successRate.tuned") is { IsKnown: true }))
        {
            AnnualInferenceCost = subject.Ledger.Find("annualInferenceCost.candidate"),
            FirstYearCost = subject.Ledger.Find("firstYearCost.candidate"),
            NetBenefit = subject.Ledger.Find("netBenefitPoint"),
            TotalCost = subject.Ledger.Find("totalCost.candidate"),
            NetPresentCost = subject.Ledger.Find("netPresentCost.candidate"),
            WorthOfGain = worthOfGain,
            Blended = subject.Ledger.Find("blendedPerMillionTokens.candidate"),
            Utilisation = subject.Ledger.Find("selfHosting.utilisation"),
            BreakEven = subject.Ledger.Find("breakEvenRequestsPerDay"),
            Payback = subject.Ledger.Find("paybackMonth"),
        };
}

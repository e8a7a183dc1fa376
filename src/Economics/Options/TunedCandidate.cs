using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Options;

/// <summary>What the team proposes, on its route: tuned at the provider, an adapter on a hosted open model, or on own GPUs.</summary>
public static class TunedCandidate
{
    public static OptionCost Of(Case subject, FigureSet figures) =>
        new OptionRow(
            subject.Route switch { Route.ProviderFineTune => "providerFineTune", Route.HostedAdapter => "hostedAdapter", _ => "selfHosted" },
            OptionRole.Candidate,
            subject.CandidateModel,
            isTuned: true,
            Admissibility.Of(subject, subject.IsHosted ? subject.CandidateModel : null, subject.IsHosted, figures["successRate.tuned"].IsKnown))
        {
            AnnualInferenceCost = figures["annualInferenceCost.candidate"],
            FirstYearCost = figures["firstYearCost.candidate"],
            NetBenefit = figures["netBenefitPoint"],
            TotalCost = figures["totalCost.candidate"],
            NetPresentCost = figures["netPresentCost.candidate"],
            Blended = figures["blendedPerMillionTokens.candidate"],
            Utilisation = figures["selfHosting.utilisation"],
            BreakEven = figures["breakEvenRequestsPerDay"],
            Payback = figures["paybackMonth"],
        }.Build();
}

using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Options;

/// <summary>The tuned model on one route: at the provider, as an adapter on a hosted open model, or on own GPUs.</summary>
public static class TunedOption
{
    /// <param name="subject">On that route, worked out.</param>
    public static OptionCost Of(Case subject, OptionRole role) =>
        new OptionRow(
            subject.Route.Id(),
            role,
            subject.CandidateModel,
            isTuned: true,
            Admissibility.Of(subject, subject.IsHosted ? subject.CandidateModel : null, subject.IsHosted, IsQualityKnown(subject)))
        {
            AnnualInferenceCost = subject.Ledger.Find("annualInferenceCost.candidate"),
            FirstYearCost = subject.Ledger.Find("firstYearCost.candidate"),
            NetBenefit = subject.Ledger.Find("netBenefitPoint"),
            TotalCost = subject.Ledger.Find("totalCost.candidate"),
            NetPresentCost = subject.Ledger.Find("netPresentCost.candidate"),
            Blended = subject.Ledger.Find("blendedPerMillionTokens.candidate"),
            Utilisation = subject.Ledger.Find("selfHosting.utilisation"),
            BreakEven = subject.Ledger.Find("breakEvenRequestsPerDay"),
            Payback = subject.Ledger.Find("paybackMonth"),
        }.Build();
}

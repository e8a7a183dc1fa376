using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Quality;
using FineTuneAdvisor.Economics.Training;

namespace FineTuneAdvisor.Economics.Commitment;

/// <summary>What is left a year: value − penalty − running cost − amortised one-off cost, USD; the interval varies the gain alone.</summary>
/// <param name="Costs">Penalty, running cost and amortised one-off cost together.</param>
public sealed record NetBenefit(Term Amortised, Term Costs, Term Low, Term Point, Term High)
{
    public static NetBenefit Of(Case subject, Term penalty, TrainingCost training, GainValue value, Term monthsToAmortise)
    {
        var ledger = subject.Ledger;
        var amortised = ledger.Enter("amortisedOneOff", training.OneOff * Scale.MonthsPerYear / monthsToAmortise);
        ledger.Enter("saving", 0m - penalty - training.Running - amortised);
        Term Left(Term worth) => worth - penalty - training.Running - amortised;
        return new NetBenefit(
            amortised,
            penalty + training.Running + amortised,
            ledger.Enter("netBenefitLow", Left(value.Low)),
            ledger.Enter("netBenefitPoint", Left(value.Point)),
            ledger.Enter("netBenefitHigh", Left(value.High)));
    }

    /// <summary>Enters the penalty and the premium beyond which the measured gain is not worth it, what remains when the bill comes at the stress contingency, and what one more good output would have to be worth.</summary>
    public void EnterLimits(Case subject, Term penalty, TrainingCost training, GainValue value, Gain gain, Term requestsPerYear)
    {
        var ledger = subject.Ledger;
        Term Bearable(Term worth) => worth - training.Running - Amortised;
        var (least, most) = (Bearable(value.Low), Bearable(value.High));
        var maximum = ledger.Enter("maximumPenalty", Bearable(value.Point), () => (least.Value, most.Value));
        if (ledger.Find("costPerRequest.candidateAtBaselinePrices") is { } atBaselinePrices && ledger.Find("annualInferenceCost.baseline") is { } baseline)
        {
            // What may be paid for the tuned tokens, over what they would cost at the baseline's prices.
            Term Premium(Term penalty) => (baseline + penalty - (ledger.Find("hostingCost") ?? 0m)) / (requestsPerYear * atBaselinePrices);
            var (lowest, premium, highest) = (Premium(least), Premium(maximum), Premium(most));

            // Nobody sells tokens below nothing.
            ledger.Enter("maximumPremium", premium.Value < 0m ? Term.Unknown("maximumPremium", Reasons.NotEvenForNothing) : premium, () => (lowest.Value, highest.Value));
        }

        ledger.Enter("stressedNetBenefit", value.Point - (penalty * subject.Inputs.Parameter("stressContingency")) - training.Running - Amortised);
        ledger.Enter("requiredValuePerSuccess", gain.Point.Value <= 0m
            ? Term.Unknown("requiredValuePerSuccess", Reasons.NoGain)
            : Term.Max(0m, Costs / (requestsPerYear * gain.Point)));
    }
}

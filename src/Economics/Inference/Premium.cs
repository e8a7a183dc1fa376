using FineTuneAdvisor.Economics.Prices;

namespace FineTuneAdvisor.Economics.Inference;

/// <summary>How many times the baseline's price a tuned token costs, and how many times its own base's.</summary>
public static class Premium
{
    public static void Enter(Case subject, ServingCost baseline, CandidateCost candidate, PriceResolution prices)
    {
        if (candidate.Replicas is not null)
        {
            return;
        }

        var ledger = subject.Ledger;
        var tuned = candidate.Serving.Prices;
        var own = prices.OwnBase();
        ledger.Enter("premiumInput", tuned.Input / baseline.Prices.Input);
        ledger.Enter("premiumOutput", tuned.Output / baseline.Prices.Output);
        ledger.Enter("premiumOverOwnBase", tuned.Input / own.Input);
        ledger.Enter("premiumOverOwnBaseOutput", tuned.Output / own.Output);
    }
}

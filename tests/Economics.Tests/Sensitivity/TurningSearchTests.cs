using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Sensitivity;

namespace FineTuneAdvisor.Economics.Tests.Sensitivity;

public class TurningSearchTests
{
    // Prompted: (2,000 × 2 + 500 × 8) / 1M × 10,000 × 365 / 12 = $2,433.33 a month. Tuned, a quarter of the price: $608.33. Tuning saves $1,825 a month.
    // Once: 6 × 150 + 2,000 + 1,000 = $3,900, no weeks, no people, no retraining. Nothing is discounted, no price falls, nothing grows, the gain is 0.
    private const string Saving = """
        workload: { requestsPerDay: 10000, callsPerRequest: 1, systemPromptTokens: 1200, retrievedTokens: 0, userTokens: 800, outputTokens: 500, peakToAverage: 3 }
        candidate: { route: hostedAdapter, model: acme/one, baseline: acme/two, inputPrice: 0.5, outputPrice: 2, baselineInputPrice: 2, baselineOutputPrice: 8, costPerRun: 150, experiments: 6, retrainingsPerYear: 0, dataPreparationCost: 2000, evaluationCost: 1000, engineeringWeeks: 0 }
        commitment: { months: 36, cancellationRiskPerYear: 0 }
        provider: { weightsExportable: yes }
        operations: { engineerCostPerYear: 200000, engineersNeeded: 0 }
        finance: { horizonMonths: HORIZON, discountRate: 0, priceDeclinePerYear: 0, contingency: 1 }
        useCase: { task: Answers a test question., valuePerSuccess: 0 }
        quality: { evaluatedExamples: 1000, bothRight: 750, onlyTunedRight: 100, onlyBaselineRight: 100, bothWrong: 50 }

        """;

    [Theory]
    [InlineData(1, 3, "hostedAdapter")] // after 2 months 3,900 > 3,650 is not yet saved, after 3 it is: 5,475
    [InlineData(12, 2, "prompted")] // the other way round
    public void A_count_of_months_turns_in_the_very_month(int horizon, int turns, string best)
    {
        var turning = Assert.Single(Of(Saving.Replace("HORIZON", $"{horizon}", StringComparison.Ordinal)), turning => turning.Answer == "finance.horizonMonths");

        Assert.Equal(turns, turning.To);
        Assert.Equal(best, turning.Best);
    }

    [Theory]
    [InlineData("candidate.promptTokensRemoved")]
    [InlineData("candidate.retrievedTokensRemoved")]
    public void More_tokens_than_are_there_cannot_be_removed_to_turn_the_answer(string answer)
    {
        // In one month 3,900 + 608.33 stands against 2,433.33. Without a single token of the prompt the tuned bill is still
        // 3,900 + (800 × 0.5 + 500 × 2) / 1M × 10,000 × 365 / 12 = 3,900 + 425.83, so nothing that can be removed turns it.
        Assert.DoesNotContain(Of(Saving.Replace("HORIZON", "1", StringComparison.Ordinal)), turning => turning.Answer == answer);
    }

    private static ImmutableArray<TurningValue> Of(string sections) => Shipped.Cost(sections).Risk!.TurningValues;
}

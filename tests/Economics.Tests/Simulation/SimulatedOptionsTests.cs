using FineTuneAdvisor.Economics.Simulation;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Economics.Tests.Simulation;

public class SimulatedOptionsTests
{
    private const string Measured = """
        workload: { requestsPerDay: { value: 10000, low: 8000, high: 14000 }, growthPerYear: 0, callsPerRequest: 1, systemPromptTokens: 1200, retrievedTokens: 0, historyTokens: 0, userTokens: 800, outputTokens: 500, retryRate: 0, cachedInputShare: 0, batchShare: 0, peakToAverage: 3 }
        candidate: { route: providerFineTune, model: acme/one, baseline: acme/one, inputPrice: 3, outputPrice: 12, baselineInputPrice: 2, baselineOutputPrice: 8, costPerRun: 150, experiments: 6, retrainingsPerYear: 2, dataPreparationCost: 10000, evaluationCost: 5000, engineeringWeeks: 6 }
        commitment: { months: 12, cancellationRiskPerYear: 0 }
        operations: { engineerCostPerYear: 200000, engineersNeeded: 0.1 }
        finance: { discountRate: 0.1, priceDeclinePerYear: 0.5, contingency: 1 }
        useCase: { task: Answers a test question., valuePerSuccess: 0.5 }
        quality: { evaluatedExamples: 1000, bothRight: 750, onlyTunedRight: 100, onlyBaselineRight: 60, bothWrong: 90 }

        """;

    /// <summary>Every shipped example, and each answer that moves its options.</summary>
    public static TheoryData<string> Examples => [.. Directory.GetFiles(Path.Combine(Checkout.Root, "examples"), "*.yaml").Select(file => Path.GetFileName(file)!).Order()];

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_turning_value_turns_the_best_option_when_everything_is_worked_out_again_with_it(string example)
    {
        var proposal = AnswerReader.Read(Path.Combine(Checkout.Root, "examples", example), Shipped.Ruleset.Questions).Value!;
        var model = Cost(proposal.Answers);
        var now = Best(model);
        var turnings = model.Risk!.TurningValues.Where(turning => turning.Answer != UncertainValues.Gain).ToArray();

        Assert.All(turnings, turning =>
        {
            // Whole numbers turn exactly; of others a hair beyond, so that rounding to 7 digits cannot fall short.
            var direction = Math.Sign(turning.To - turning.From);
            var isWhole = Shipped.Ruleset.Questions[turning.Answer].IsWhole;
            var beyond = isWhole ? turning.To : turning.To + (direction * Math.Abs(turning.To) * 0.00001m);
            var before = isWhole ? turning.To - direction : turning.To - ((turning.To - turning.From) * 0.1m);

            Assert.Equal(now, turning.BestNow);
            Assert.Equal(turning.Best, Best(Cost(proposal.Answers.With(Answered(turning.Answer, beyond)))));
            Assert.Equal(now, Best(Cost(proposal.Answers.With(Answered(turning.Answer, before)))));
        });
    }

    [Fact]
    public void The_percentiles_of_one_uncertain_volume_are_the_costs_at_its_ends()
    {
        var model = Shipped.Cost(Measured);
        var prompted = model.Risk!.Uncertainty.Find("prompted")!;

        // 2,000 in × $2.00 + 500 out × $8.00 per 1M = $0.0080; × 10,000 × 365 / 12 = $2,433.33 a month.
        // 12 months at today's worth: (1 − 1.1^−1) / (1.1^(1/12) − 1) = 0.0909091 / 0.00797414 = 11.40049; together $27,741.19.
        Assert.Equal(27_741.19m, decimal.Round(model.Options[0].NetPresentCost!.Value, 2));

        // 8,000 and 14,000 requests are 0.8 and 1.4 of it; the price of a model that stays falls by 0 to 10 % a year, at most 4.4 % over the year.
        Assert.InRange(prompted.P10!.Value, 27_741.19m * 0.8m * 0.956m, 27_741.19m * 0.8m);
        Assert.InRange(prompted.P50!.Value, 27_741.19m * 0.956m, 27_741.19m);
        Assert.InRange(prompted.P90!.Value, 27_741.19m * 1.4m * 0.956m, 27_741.19m * 1.4m);
    }

    [Fact]
    public void The_same_answers_give_the_same_futures_on_every_thread()
    {
        var expected = Shipped.Cost(Measured).Risk!.Uncertainty;

        Parallel.For(0, 4, _ =>
        {
            var again = Shipped.Cost(Measured).Risk!.Uncertainty;
            Assert.Equal(expected.Options, again.Options);
            Assert.Equal(expected.Worth, again.Worth);
        });
    }

    [Fact]
    public void Options_that_could_not_be_chosen_have_a_cost_and_no_rank()
    {
        var model = Shipped.Cost(Measured.Replace("acme/one", "openai/gpt-4.1-2025-04-14", StringComparison.Ordinal));
        var cheaper = model.Risk!.Uncertainty.Options.First(option => option.Id.StartsWith("cheaperPrompted:", StringComparison.Ordinal));

        Assert.NotNull(cheaper.P50);
        Assert.Null(cheaper.ProbabilityBest);
        Assert.Equal("qualityNotMeasured", cheaper.UnrankedBecause);
    }

    [Fact]
    public void What_is_best_in_some_future_is_best_in_all_together()
    {
        var options = Shipped.Cost(Measured).Risk!.Uncertainty.Options;

        Assert.Equal(1m, options.Sum(option => option.ProbabilityBest ?? 0m));
        Assert.Contains(options, option => option.ExpectedRegret >= 0m);
    }

    [Fact]
    public void Without_the_volume_nothing_is_simulated_and_the_reason_is_said()
    {
        var model = Shipped.Cost(Measured.Replace("requestsPerDay: { value: 10000, low: 8000, high: 14000 }", "requestsPerDay: unknown", StringComparison.Ordinal));
        var prompted = model.Risk!.Uncertainty.Find("prompted")!;

        Assert.Null(prompted.P50);
        Assert.Equal("answersMissing", prompted.Because);
        Assert.Empty(model.Risk!.Uncertainty.Worth);
        Assert.Empty(model.Risk!.TurningValues);
    }

    [Fact]
    public void An_evaluation_s_answers_are_worth_what_the_gain_is_worth()
    {
        var uncertainty = Shipped.Cost(Measured).Risk!.Uncertainty;

        Assert.Equal(uncertainty.WorthOf("gainPoint"), uncertainty.WorthOf("quality.onlyTunedRight"));
        Assert.NotNull(uncertainty.WorthOf("quality.onlyTunedRight"));
        Assert.Null(uncertainty.WorthOf("provider.exitPlan"));
    }

    private static Answer Answered(string key, decimal amount) => new(key, AnswerState.Known, new AnswerValue.Quantity(amount), Basis: Basis.Estimated, IsBasisStated: true);

    private static EconomicModel Cost(AnswerSheet answers)
    {
        var today = new DateOnly(2026, 11, 24);
        return CostModel.Of(new Inputs(answers, Shipped.Ruleset.Questions, Shipped.Parameters, today), Shipped.Catalogue.At(today));
    }

    // Cost at today's worth less the worth of the gain, where the option has one.
    private static string? Best(EconomicModel model) => model.Options
        .Where(option => option is { IsAdmissible: true, NetPresentCost: not null })
        .MinBy(option => option.NetPresentCost - (option.IsTuned ? model.Figures["worthOfGain"].Value : 0m))?.Id;
}

using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Economics.Commitment;
using FineTuneAdvisor.Economics.Sensitivity;
using FineTuneAdvisor.Economics.Simulation;

namespace FineTuneAdvisor.Reports.Tests.Fixture;

/// <summary>What the unknowns do, in numbers that are easy to find again; they need not follow from the situation's figures.</summary>
internal static class Risks
{
    /// <summary>Nothing could be simulated.</summary>
    public static RiskAnalysis None { get; } = new(
        new Uncertainty(1, 100, [new OptionOutlook("prompted", null, null, null, null, null, null, "answersMissing", "anotherIsUnknown")], []),
        [],
        [],
        [new ContingencyScenario(1m, [new OptionAtContingency("prompted", null, null)])],
        []);

    /// <summary>Three options, one of them not to be chosen; a volume worth knowing; losses over 20 months.</summary>
    public static RiskAnalysis OfTriage { get; } = new(
        new Uncertainty(
            20261124,
            10_000,
            [
                new OptionOutlook("prompted", 81_000m, 99_000.5m, 141_000m, 103_000m, 0.25m, 4_100m, null, null),
                new OptionOutlook("providerFineTune", -12_000m, 88_000m, 205_000m, 97_000m, 0.75m, 1_200m, null, null),
                new OptionOutlook("cheaperPrompted:openai/gpt-4o-mini", 5_100m, 6_200m, 9_300m, 6_500m, null, null, null, "qualityNotMeasured"),
            ],
            [new WorthOfKnowing("workload.requestsPerDay", 1_150m), new WorthOfKnowing("param.epochsDefault", 12.5m)]),
        [
            new Swing("workload.requestsPerDay", new SwingEnd(8_000m, -21_000m), new SwingEnd(14_000m, 33_000m)),
            new Swing("param.epochsDefault", new SwingEnd(2m, 9_500m), new SwingEnd(4m, 4_250m)),
        ],
        [
            new TurningValue("workload.outputTokens", 500m, 2_000m, "prompted", "providerFineTune"),
            new TurningValue("workload.requestsPerDay", 10_000m, 9_125m, "prompted", "providerFineTune"),
        ],
        [
            Contingency(1m, 73_000m, 131_300m),
            Contingency(2.5m, 182_500m, 213_425m),
        ],
        [.. Enumerable.Range(0, 21).Select(month => new CancellationLoss(month, Math.Max(0m, 31_000m - (month * 1_700m))))]);

    private static ContingencyScenario Contingency(decimal multiplier, decimal prompted, decimal tuned) => new(
        multiplier,
        [new OptionAtContingency("prompted", prompted, prompted), new OptionAtContingency("providerFineTune", tuned, tuned), new OptionAtContingency("cheaperPrompted:openai/gpt-4o-mini", null, null)]);
}

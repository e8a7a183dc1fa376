using System.Collections.Immutable;
using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Economics.Figures;

/// <summary>Every derived figure that rules, texts and the JSON result may name, with its unit.</summary>
public static class FigureDefinitions
{
    public static ImmutableArray<FigureDefinition> All { get; } =
    [
        // Tokens of one request.
        .. BothSides("inputTokens", Unit.Tokens),
        .. BothSides("prefixTokens", Unit.Tokens),
        .. BothSides("outputTokens", Unit.Tokens),
        .. BothSides("cachedTokens", Unit.Tokens),
        .. BothSides("writtenTokens", Unit.Tokens),
        new("cachedTokens.candidateWithCache", Unit.Tokens),
        new("writtenTokens.candidateWithCache", Unit.Tokens),
        new("cachedTokens.cachedBaseline", Unit.Tokens),
        new("writtenTokens.cachedBaseline", Unit.Tokens),
        new("cacheHitOfPrefix", Unit.Share),
        new("contextMultiplier", Unit.Multiplier),
        new("retrievedAndHistoryShare", Unit.Share),
        new("baselineBillsReasoning", Unit.Number),

        // Prices.
        .. Prices("baselinePrice"),
        .. Prices("candidatePrice"),
        .. Prices("sameWeightsPrice"),
        new("trainingPrice", Unit.UsdPerMillionTokens),
        new("premiumInput", Unit.Multiplier),
        new("premiumOutput", Unit.Multiplier),
        new("premiumOverOwnBase", Unit.Multiplier),
        new("premiumOverOwnBaseOutput", Unit.Multiplier),

        // Inference.
        new("requestsPerYear", Unit.RequestsPerYear),
        .. BothSides("costPerRequest", Unit.UsdPerRequest),
        new("costPerRequest.candidateAtBaselinePrices", Unit.UsdPerRequest),
        new("costPerRequest.candidateWithCache", Unit.UsdPerRequest),
        new("costPerRequest.cachedBaseline", Unit.UsdPerRequest),
        new("costPerRequest.sameWeightsApi", Unit.UsdPerRequest),
        .. BothSides("annualTokens", Unit.Tokens),
        .. BothSides("annualInferenceCost", Unit.UsdPerYear),
        .. BothSides("blendedPerMillionTokens", Unit.UsdPerMillionTokens),
        new("blendedPerMillionTokens.cachedBaseline", Unit.UsdPerMillionTokens),
        new("penaltyPerYear", Unit.UsdPerYear),
        new("savingFromRemovedTokens", Unit.UsdPerYear),
        new("premiumCost", Unit.UsdPerYear),
        new("cachingLost", Unit.UsdPerYear),
        new("hostingCost", Unit.UsdPerYear),
        new("hostingPerMillionTokens", Unit.UsdPerMillionTokens),
        new("idleHostingShare", Unit.Share),

        // Training, people and totals.
        new("costPerRun", Unit.Usd),
        new("oneOffCost", Unit.Usd),
        new("amortisedOneOff", Unit.UsdPerYear),
        new("peopleCost", Unit.UsdPerYear),
        new("runningCost", Unit.UsdPerYear),
        .. BothSides("firstYearCost", Unit.Usd),
        .. BothSides("totalCost", Unit.Usd),
        new("totalCost.cachedBaseline", Unit.Usd),
        new("totalCost.sameWeightsApi", Unit.Usd),
        .. BothSides("netPresentCost", Unit.Usd),
        new("netPresentCost.cachedBaseline", Unit.Usd),
        new("netPresentCost.sameWeightsApi", Unit.Usd),
        new("stickerToReal", Unit.Multiplier),
        new("inferenceToTraining", Unit.Multiplier),
        new("trainingShareOfFirstYear", Unit.Share),
        new("plannedCostPerYear", Unit.UsdPerYear),

        // Alternatives whose quality nobody measured.
        new("teacherAnswers", Unit.Number, IsOfAlternative: true),
        new("teacherTokens", Unit.Tokens, IsOfAlternative: true),
        new("teacherCost", Unit.Usd, IsOfAlternative: true),
        new("costPerRun.distilled", Unit.Usd, IsOfAlternative: true),
        .. OfAlternatives("costPerRequest", Unit.UsdPerRequest),
        .. OfAlternatives("annualInferenceCost", Unit.UsdPerYear),
        .. OfAlternatives("oneOffCost", Unit.Usd),
        new("runningCost.retrieval", Unit.UsdPerYear, IsOfAlternative: true),
        new("runningCost.distilled", Unit.UsdPerYear, IsOfAlternative: true),
        .. OfAlternatives("firstYearCost", Unit.Usd),
        .. OfAlternatives("totalCost", Unit.Usd),
        .. OfAlternatives("netPresentCost", Unit.Usd),

        // Quality and its value.
        new("successRate.baseline", Unit.Share),
        new("successRate.tuned", Unit.Share),
        new("gainLow", Unit.Share),
        new("gainPoint", Unit.Share),
        new("gainHigh", Unit.Share),
        new("evaluatedCases", Unit.Number),
        new("mcNemarP", Unit.Number),
        new("casesToSettle", Unit.Number),
        new("bestPairedHalfWidth", Unit.Share),
        new("valueLow", Unit.UsdPerYear),
        new("valuePoint", Unit.UsdPerYear),
        new("valueHigh", Unit.UsdPerYear),
        new("annualStake", Unit.UsdPerYear),
        new("saving", Unit.UsdPerYear),
        new("netBenefitLow", Unit.UsdPerYear),
        new("netBenefitPoint", Unit.UsdPerYear),
        new("netBenefitHigh", Unit.UsdPerYear),
        new("maximumPenalty", Unit.UsdPerYear),
        new("maximumPremium", Unit.Multiplier),
        new("stressedNetBenefit", Unit.UsdPerYear),
        new("worthOfGain", Unit.Usd),
        new("netPresentBenefit", Unit.Usd),
        new("cachedBaselineCost", Unit.UsdPerYear),
        new("savingFromCaching", Unit.UsdPerYear),
        new("netBenefitAgainstCachedBaseline", Unit.UsdPerYear),
        new("requiredValuePerSuccess", Unit.Usd),
        new("costPerGoodAnswer.baseline", Unit.UsdPerRequest),
        new("costPerGoodAnswer.candidate", Unit.UsdPerRequest),
        new("turningFailureCost", Unit.Usd),

        // Commitment.
        new("monthsToAmortise", Unit.Months),
        new("monthsToPayBack", Unit.Months),
        new("monthlyNet", Unit.UsdPerMonth),
        new("monthlyNetAtGainHigh", Unit.UsdPerMonth),
        new("paybackMonth", Unit.Months),
        new("discountedPaybackMonth", Unit.Months),
        new("lossIfCancelled", Unit.Usd),
        new("expectedNetBenefit", Unit.Usd),
        new("turningCancellationRisk", Unit.Share),
        new("horizonMonths", Unit.Months),
        new("breakEvenRequestsPerDay", Unit.RequestsPerDay),

        // Retirement, lock-in and exit.
        new("baseRetirement", Unit.Date),
        new("baseRetirementTeam", Unit.Date),
        new("baseRetirementCatalogue", Unit.Date),
        new("announcedMonthsOfBaseLeft", Unit.Months),
        new("monthsOfBaseLeft", Unit.Months),
        new("forcedMigrations", Unit.Number),
        new("tuningCloses", Unit.Date),
        new("weeksUntilTuningCloses", Unit.Weeks),
        new("baselineRetirement", Unit.Date),
        new("monthsOfBaselineLeft", Unit.Months),
        new("migrationCost", Unit.Usd),
        new("forcedMigrationCost", Unit.Usd),
        new("baselineUndercutsMonth", Unit.Months),
        new("baselineUndercuts", Unit.Number),
        new("switchingCost", Unit.Usd),
        new("lockInCost", Unit.Usd),
        new("lockInCostLow", Unit.Usd),
        new("lockInCostHigh", Unit.Usd),
        new("lockInCostArticle", Unit.Usd),

        // Self-hosting.
        new("selfHosting.inputPerOutputToken", Unit.Multiplier),
        new("selfHosting.tokensPerSecondPerReplica", Unit.TokensPerSecond),
        new("selfHosting.meanTokensPerSecond", Unit.TokensPerSecond),
        new("selfHosting.peakTokensPerSecond", Unit.TokensPerSecond),
        new("selfHosting.replicas", Unit.Number),
        new("selfHosting.replicaHourPrice", Unit.UsdPerHour),
        new("selfHosting.utilisation", Unit.Share),
        new("selfHosting.neededUtilisation", Unit.Share),
        new("selfHosting.gpusAndPeople", Unit.UsdPerYear),
        new("selfHosting.fixedShare", Unit.Share),
        new("selfHosting.perMillionAtHalfVolume", Unit.UsdPerMillionTokens),
        new("selfHosting.breakEvenRequestsPerDay", Unit.RequestsPerDay),
        new("sameWeightsApiCost", Unit.UsdPerYear),
        new("sameWeightsFirstYearCost", Unit.Usd),
        new("sameWeightsNetBenefit", Unit.UsdPerYear),
        new("sameWeightsPerMillionTokens", Unit.UsdPerMillionTokens),

        // Plausibility.
        new("modelledMonth", Unit.UsdPerMonth),
        new("calibration", Unit.Multiplier),
        new("impliedCostPerRequest", Unit.UsdPerRequest),
        new("impliedTokensPerRequest", Unit.Tokens),
    ];

    private static readonly Dictionary<string, int> Indexes = IndexesOf(All);

    /// <summary>Indexes into <see cref="All"/>, by name.</summary>
    public static ImmutableArray<int> InOrdinalOrder { get; } = [.. All.Select(definition => definition.Name).Order(StringComparer.Ordinal).Select(name => Indexes[name])];

    public static FigureDefinition? Find(string name) => IndexOf(name) is { } index ? All[index] : null;

    /// <summary>Where in <see cref="All"/> a name stands; null where there is none such.</summary>
    public static int? IndexOf(string name) => Indexes.TryGetValue(name, out var index) ? index : null;

    private static Dictionary<string, int> IndexesOf(ImmutableArray<FigureDefinition> all)
    {
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var definition in all)
        {
            indexes.Add(definition.Name, indexes.Count);
        }

        return indexes;
    }

    private static FigureDefinition[] BothSides(string name, Unit unit) =>
        [new($"{name}.baseline", unit), new($"{name}.candidate", unit)];

    private static FigureDefinition[] OfAlternatives(string name, Unit unit) =>
        [new($"{name}.retrieval", unit, true), new($"{name}.fewShot", unit, true), new($"{name}.distilled", unit, true)];

    private static FigureDefinition[] Prices(string name) =>
    [
        new($"{name}.input", Unit.UsdPerMillionTokens),
        new($"{name}.cachedInput", Unit.UsdPerMillionTokens),
        new($"{name}.cacheWrite", Unit.UsdPerMillionTokens),
        new($"{name}.output", Unit.UsdPerMillionTokens),
        new($"{name}.batchInput", Unit.UsdPerMillionTokens),
        new($"{name}.batchOutput", Unit.UsdPerMillionTokens),
    ];
}

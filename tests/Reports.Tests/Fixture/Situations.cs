using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Options;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Reports.Tests.Fixture;

/// <summary>
/// Support tickets on GPT-4o: 10,000 requests a day, 2,000 tokens in and 500 out. $0.0100 a request untuned and $0.0150 tuned
/// (2.50/10 against 3.75/15 USD per million), so 36,500 against 54,750 a year and a penalty of 18,250.
/// </summary>
internal static class Situations
{
    public static readonly ImmutableSortedDictionary<string, Func<AssessmentBuilder>> All = new Dictionary<string, Func<AssessmentBuilder>>
    {
        ["commitment-too-short"] = CommitmentTooShort,
        ["evidence-missing"] = EvidenceMissing,
        ["approved-on-conditions"] = ApprovedOnConditions,
        ["hardly-answered"] = HardlyAnswered,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>Rejected: 18 months are no multi-year commitment.</summary>
    public static AssessmentBuilder CommitmentTooShort() => Triage()
        .Answer("commitment.months", 18, Basis.Contracted)
        .Rule("FTA-1301", RuleState.Fired, [Condition("short", Truth.True)], [Condition("hosted", Truth.True)], "commitment.months", "param.minimumCommitment")
        .Rule("FTA-1501", RuleState.NotFired, [Condition("weights", Truth.False)], facts: "provider.weightsExportable")
        .Rule("FTA-1803", RuleState.Fired, [Condition("times", Truth.True)], facts: ["stickerToReal", "param.stickerWarning"])
        .Rule("FTA-1901", RuleState.Fired, [Condition("notMet", Truth.True)])
        .Rule("FTA-1902", RuleState.NotFired, [Condition("unproven", Truth.False)])
        .Finding(new Finding("FTA-1301/blocks", "FTA-1301", null, Effect.Blocks, "multiYearCommitment", []))
        .Finding(new Finding("FTA-1803/note", "FTA-1803", null, Effect.Note, "trap", []))
        .Criterion("multiYearCommitment", CriterionState.NotMet, ["FTA-1301/blocks"])
        .Verdict(Outcome.Reject, "FTA-1901", "prompted");

    /// <summary>Deferred: the gain was hardly measured and the volume is not known.</summary>
    public static AssessmentBuilder EvidenceMissing() => Triage()
        .Unknown("workload.requestsPerDay")
        .Answer("quality.evaluatedExamples", 50)
        .UnknownFigure("penaltyPerYear", "answersMissing", "workload.requestsPerDay")
        .UnknownFigure("stickerToReal", "answersMissing", "workload.requestsPerDay")
        .UnknownFigure("netBenefitPoint", "answersMissing", "workload.requestsPerDay")
        .Rule("FTA-1103", RuleState.CannotTell, [Condition("volume", Truth.Unknown, "workload.requestsPerDay"), Condition("stake", Truth.Unknown, "workload.requestsPerDay")], facts: ["workload.requestsPerDay", "annualStake"])
        .Rule("FTA-1201", RuleState.Fired, [Condition("heldOut", Truth.True), Condition("cases", Truth.True)], facts: ["quality.heldOut", "quality.evaluatedExamples", "param.minimumPairedCases"])
        .Rule("FTA-1902", RuleState.Fired, [Condition("unproven", Truth.True)])
        .Finding(new Finding("FTA-1201/heldOut/withholds", "FTA-1201", "heldOut", Effect.Withholds, "qualityGainWorthPenalty", ["quality.heldOut"]))
        .Finding(new Finding("FTA-1201/cases/withholds", "FTA-1201", "cases", Effect.Withholds, "qualityGainWorthPenalty", ["quality.evaluatedExamples"]))
        .Criterion("specificHighVolumeUseCase", CriterionState.Unproven, [], "FTA-1103")
        .Criterion("qualityGainWorthPenalty", CriterionState.Unproven, ["FTA-1201/heldOut/withholds", "FTA-1201/cases/withholds"])
        .Verdict(Outcome.Defer, "FTA-1902", "prompted");

    /// <summary>Approved, but locked in; whether the base retires is unknown.</summary>
    public static AssessmentBuilder ApprovedOnConditions() => Triage()
        .Answer("commitment.months", 36, Basis.Contracted)
        .Answer("provider.switchingWeeks", 6, Basis.Estimated)
        .Rule("FTA-1501", RuleState.Fired, [Condition("weights", Truth.True)], facts: ["provider.weightsExportable", "switchingCost"])
        .Rule("FTA-1903", RuleState.Fired, [Condition("carries", Truth.True)])
        .Finding(new Finding("FTA-1501/present", "FTA-1501", null, Effect.Present, "providerLockIn", [], Then: 1))
        .Finding(new Finding("FTA-1501/condition", "FTA-1501", null, Effect.Condition, "providerLockIn", [], Then: 2))
        .Pattern("providerLockIn", PatternState.Present, "FTA-1501/present")
        .Pattern("baseModelRetirement", PatternState.Unknown)
        .Verdict(Outcome.ApproveWithConditions, "FTA-1903", "providerFineTune");

    /// <summary>Two answers only: every figure is unknown and nothing can be recommended.</summary>
    public static AssessmentBuilder HardlyAnswered() => new AssessmentBuilder()
        .Answer("proposal.title", new AnswerValue.Words("An idea"))
        .UnknownFigure("penaltyPerYear", "answersMissing", "workload.requestsPerDay", "workload.outputTokens")
        .Rule("FTA-1103", RuleState.CannotTell, [Condition("volume", Truth.Unknown, "workload.requestsPerDay")], facts: "workload.requestsPerDay")
        .Criterion("specificHighVolumeUseCase", CriterionState.Unproven, [], "FTA-1103")
        .Verdict(Outcome.Defer, "FTA-1902", null, "noAdmissibleOption");

    public static ConditionTrace Condition(string id, Truth truth, params string[] missing) => new(id, truth, [.. missing]);

    private static AssessmentBuilder Triage() => new AssessmentBuilder()
        .Answer("proposal.title", new AnswerValue.Words("Triage of support tickets"))
        .Answer("proposal.team", new AnswerValue.Words("Customer operations"))
        .Answer("useCase.specificity", new AnswerValue.Choice("singleTask"))
        .Answer("workload.requestsPerDay", 10_000, low: 8_000, high: 14_000, evidence: "gateway logs, 2026-08-01..2026-10-31")
        .Answer("workload.outputTokens", 500)
        .Answer("candidate.route", new AnswerValue.Choice("providerFineTune"), Basis.Estimated)
        .Answer("commitment.assurance", new AnswerValue.Choice("contract"), Basis.Contracted)
        .Figure("inputTokens.baseline", 2_000)
        .Figure("inputTokens.candidate", 2_000)
        .Figure("outputTokens.baseline", 500)
        .Figure("outputTokens.candidate", 500)
        .Figure("costPerRequest.baseline", 0.0100m, "(2,000 x 2.50 + 500 x 10) / 1M")
        .Figure("costPerRequest.candidate", 0.0150m, "(2,000 x 3.75 + 500 x 15) / 1M")
        .Figure("annualInferenceCost.baseline", 36_500, "10,000 x 365 x 0.0100", from: ["workload.requestsPerDay", "costPerRequest.baseline"])
        .Figure("annualInferenceCost.candidate", 54_750, "10,000 x 365 x 0.0150", from: ["workload.requestsPerDay", "costPerRequest.candidate"])
        .Figure("penaltyPerYear", 18_250, "54,750 - 36,500", low: 14_600, high: 25_550, from: ["annualInferenceCost.candidate", "annualInferenceCost.baseline"])
        .Figure("premiumInput", 1.5m, "3.75 / 2.50")
        .Figure("premiumOutput", 1.5m, "15 / 10")
        .Figure("annualStake", 36_500)
        .Figure("costPerRun", 150)
        .Figure("oneOffCost", 31_000)
        .Figure("runningCost", 21_800)
        .Figure("firstYearCost.baseline", 36_500)
        .Figure("firstYearCost.candidate", 107_550, "31,000 + 54,750 + 21,800")
        .Figure("stickerToReal", 717, "107,550 / 150")
        .Figure("lossIfCancelled", 31_000)
        .Figure("switchingCost", 25_226.92m)
        .Figure("netBenefitLow", -12_000)
        .Figure("netBenefitPoint", -4_300.5m)
        .Figure("netBenefitHigh", 3_500)
        .Figure("baseRetirement", new DateOnly(2028, 6, 30).DayNumber)
        .UnknownFigure("paybackMonth", "noneAtAnyVolume")
        .UnknownFigure("breakEvenRequestsPerDay", "notWorkedOut")
        .Risk(Risks.OfTriage)
        .Option(Option("prompted", OptionRole.Baseline, isTuned: false, 36_500, 36_500, 0, 4))
        .Option(Option("providerFineTune", OptionRole.Candidate, isTuned: true, 54_750, 107_550, -4_300.5m, 6))
        .Option(Option("cheaperPrompted:openai/gpt-4o-mini", OptionRole.Alternative, isTuned: false, 2_190, 2_190, null, 0.24m))
        .Option(NotPossible.Of("sameWeightsApi", isTuned: true, "closedWeights").Build());

    private static OptionCost Option(string id, OptionRole role, bool isTuned, decimal inference, decimal firstYear, decimal? net, decimal blended) => new(
        id,
        role,
        "openai/gpt-4o-2024-08-06",
        isTuned,
        IsAdmissible: role != OptionRole.Alternative,
        role == OptionRole.Alternative ? ["constraints.dataResidency"] : [],
        inference,
        firstYear,
        net,
        TotalCost: null,
        NetPresentCost: null,
        blended,
        Utilisation: null,
        BreakEvenRequestsPerDay: null,
        PaybackMonth: null,
        ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
        [
            KeyValuePair.Create("utilisation", "notForThisRoute"),
            KeyValuePair.Create("paybackMonth", "noneAtAnyVolume"),
            .. role == OptionRole.Alternative ? [KeyValuePair.Create("isAdmissible", "qualityNotMeasured")] : Array.Empty<KeyValuePair<string, string>>(),
        ]))
    {
        Notes = role == OptionRole.Alternative ? ["reasoningOnTop"] : [],
    };
}

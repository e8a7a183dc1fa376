using System.Collections.Immutable;
using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Options;
using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Changes;
using FineTuneAdvisor.Rules.Engine;
using FineTuneAdvisor.Rules.Explanation;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Tests.Explanation;

/// <summary>
/// One proposal that the small ruleset rejects: 18 months of 24 are too short (FTA-1301 blocks), the gain was not measured on held-out cases
/// (FTA-1201 withholds by its branch), there is no way out and an alternative costs less (FTA-1501), and two rules set traps (FTA-1503, FTA-1504).
/// </summary>
internal static class Assessed
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    private static readonly OptionCost[] Options =
    [
        Models.Option("prompted", OptionRole.Baseline, false, true, 36_500, 0),
        Models.Option("promptedCached", OptionRole.Alternative, false, true, 30_000, 6_500),
        Models.Option("providerFineTune", OptionRole.Candidate, true, true, 54_750, -18_250),
    ];

    /// <summary>The penalty is made from answers, an end of one, a price, a parameter, another figure, the date, and (as an unknown figure may say) itself.</summary>
    private static readonly Figure[] Figures =
    [
        Models.Figure("gainHigh", 0.05m),
        Made("penaltyPerYear", 62_400, "annualInferenceCost.candidate", "workload.requestsPerDay", "workload.requestsPerDay.high", "vendor/model tuned.input", "param.stress", "today", "penaltyPerYear"),
        Made("annualInferenceCost.candidate", 54_750, "workload.requestsPerDay.low", "workload.activeDaysPerYear"),
        Made("savingFromCaching", 6_500, "cachedBaselineCost"),
        Made("cachedBaselineCost", 30_000),
    ];

    public static Assessment Of(Ruleset ruleset, int? months = 18)
    {
        var answers = new AnswerSheet(
        [
            Models.Choice("candidate.route", "providerFineTune"),
            Models.Choice("commitment.assurance", "contract"),
            Models.YesNo("provider.weightsExportable", false),
            .. months is { } known ? ImmutableArray.Create(Models.Quantity("commitment.months", known)) : [],
        ]);
        var price = new CatalogueUse("vendor/model", "tuned.input", "3.75", "usd/Mtokens", Today, "A", new Source("vendor-price", "Prices", null, Today));
        var model = new EconomicModel(new Inputs(answers, ruleset.Questions, ruleset.Parameters, Today), new FigureSet(Figures), [.. Options], [price]);
        return new Assessment("id", Today, new Proposal(answers), ruleset, Today, "digest", model, new RuleEngine(ruleset).Conclude(model), "0", new Lazy<WhatWouldChangeIt>(new WhatWouldChangeIt([], [])));
    }

    public static Derivation Derivation(Ruleset ruleset, int? months = 18)
    {
        var assessment = Of(ruleset, months);
        return new Derivation(assessment, RunExplanation.Of(assessment));
    }

    private static Figure Made(string name, decimal value, params string[] from) =>
        new(name, value, null, null, FigureDefinitions.Find(name)!.Unit, Basis.Measured, "", [.. from], [], null);
}

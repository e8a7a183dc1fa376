using System.Collections.Immutable;
using FineTuneAdvisor.Economics.CashFlow;
using FineTuneAdvisor.Economics.Commitment;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Inference;

namespace FineTuneAdvisor.Economics.Options;

/// <summary>An alternative whose quality nobody measured, reckoned as if it were as good as the baseline: only what it costs more or less counts.</summary>
/// <param name="Serving">By the token.</param>
/// <param name="Fee">USD a year on top of the tokens, used or not; null where there is none.</param>
/// <param name="OneOff">USD before the first request.</param>
/// <param name="Running">USD a year beside inference; null where there is none.</param>
/// <param name="Move">USD of each move that a retirement forces.</param>
/// <param name="EndsAfter">Months after which what was spent on it is lost; null: it lasts as long as the workload.</param>
public sealed record UnmeasuredOption(string Id, string? Model, bool IsTuned, ServingCost Serving, Term? Fee, Term OneOff, Term? Running, PricePath Path, Term Move, Term? EndsAfter)
{
    /// <summary>What its amounts leave out, or rest on: ids of the texts (<c>reason.ID</c>).</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <param name="side">Name under which its amounts are entered as figures (<c>annualInferenceCost.SIDE</c>); null: they are not.</param>
    public OptionRow Costed(Yardstick yardstick, string? side)
    {
        var (subject, baseline, period) = (yardstick.Subject, yardstick.Baseline, yardstick.Period);
        Term Entered(string name, Term term) => side is null ? term : subject.Ledger.Enter($"{name}.{side}", term);
        var perRequest = Entered("costPerRequest", Serving.PerRequest);
        var tokens = yardstick.RequestsPerYear * perRequest;
        var annual = Entered("annualInferenceCost", Fee is null ? tokens : tokens + Fee);
        var oneOff = Entered("oneOffCost", OneOff);
        var running = Running is null ? null : Entered("runningCost", Running);
        var amortised = oneOff * Scale.MonthsPerYear / ServiceTime.ToAmortise(subject, EndsAfter);
        var saved = running is null ? baseline.Annual - annual : baseline.Annual - annual - running;
        var ownership = new CostOfOwnership(oneOff, Lines(period, tokens, running));
        return new OptionRow(Id, OptionRole.Alternative, Model, IsTuned, Admissibility.Of(subject, Model, isHosted: true, isQualityKnown: false))
        {
            Horizon = period.Months,
            AnnualInferenceCost = annual,
            FirstYearCost = Entered("firstYearCost", Sum(oneOff + annual, running)),
            NetBenefit = saved - amortised,
            TotalCost = Entered("totalCost", ownership.Total(period)),
            NetPresentCost = Entered("netPresentCost", ownership.Present(period)),
            Blended = (Serving with { Annual = annual }).BlendedPerMillionTokens(subject),
            BreakEven = BreakEvenVolume.Closed(baseline.PerRequest, perRequest, Sum(amortised, running, Fee), subject.Inputs.Of(subject.Proposal.Workload.ActiveDaysPerYear)),
            Payback = Payback.FirstMonth(saved / Scale.MonthsPerYear, oneOff, ServiceTime.ToPayBack(subject, EndsAfter)),
            Notes = Notes,
        };
    }

    private ImmutableArray<MonthlyCost> Lines(Period period, Term tokens, Term? running) =>
    [
        CostOfOwnership.Inference(period, tokens, Path),
        .. Fee is null ? [] : new[] { CostOfOwnership.Steady(Fee * period.Contingency) },
        .. running is null ? [] : new[] { CostOfOwnership.Steady(running) },
        .. Path.Moving is null ? [] : new[] { new MonthlyCost(Move, Path.Moving) },
    ];

    private static Term Sum(Term first, params Term?[] others) => others.OfType<Term>().Aggregate(first, static (sum, next) => sum + next);
}

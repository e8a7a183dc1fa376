using FineTuneAdvisor.Economics.Figures;
using MathNet.Numerics.Distributions;

namespace FineTuneAdvisor.Economics.Quality;

/// <summary>How much more often the tuned set-up is right than the best untuned one, as counted, with its interval.</summary>
public sealed record Gain(Term BaselineRate, Term TunedRate, Term Low, Term Point, Term High)
{
    public static Gain Of(Case subject)
    {
        var quality = subject.Proposal.Quality;
        var counts = new EvaluationCounts(subject);
        var ledger = subject.Ledger;
        var baseline = ledger.Enter("successRate.baseline", counts.Rate(quality.BaselineSuccessRate, quality.BothRight, quality.OnlyBaselineRight));
        var tuned = ledger.Enter("successRate.tuned", counts.Rate(quality.TunedSuccessRate, quality.BothRight, quality.OnlyTunedRight));
        var z = Normal.InvCDF(0, 1, (1 + (double)subject.Inputs.Parameters["confidence"].Value) / 2);
        var point = counts.AreDiscordantKnown
            ? ((subject.Inputs.Of(quality.OnlyTunedRight) - subject.Inputs.Of(quality.OnlyBaselineRight)) / counts.Cases).WithBasis(counts.Basis)
            : tuned - baseline;
        point = ledger.Enter("gainPoint", point);
        return new Gain(
            baseline,
            tuned,
            ledger.Enter("gainLow", Bound(counts, tuned, baseline, z, static interval => interval.Low)),
            point,
            ledger.Enter("gainHigh", Bound(counts, tuned, baseline, z, static interval => interval.High)))
            .Judged(subject, counts, z);
    }

    private static Term Bound(EvaluationCounts counts, Term tuned, Term baseline, double z, Func<Interval, double> end)
    {
        if (counts.AreDiscordantKnown)
        {
            return Term.Function("BonettPrice", [counts.OnlyTuned, counts.OnlyBaseline, counts.Cases], counted => end(new PairedDifference(counted[0], counted[1], counted[2]).BonettPrice(z))).WithBasis(counts.Basis);
        }

        return counts.Cases.IsKnown || !tuned.IsKnown || !baseline.IsKnown
            ? Term.Function("Newcombe", [tuned, baseline, counts.Cases], rates => end(new UnpairedDifference(rates[0], rates[1], rates[2]).Newcombe(z)))
            : Term.Unknown("Newcombe", Reasons.NoInterval, "quality.evaluatedExamples");
    }

    private static UnpairedDifference Unpaired(EvaluationCounts counts, Term tuned, Term baseline) =>
        new((double)tuned.Value!.Value, (double)baseline.Value!.Value, (double)counts.Cases.Value!.Value);

    // What the board asks of an interval: is it chance, how many cases would settle it, how narrow could pairing make it.
    private Gain Judged(Case subject, EvaluationCounts counts, double z)
    {
        var ledger = subject.Ledger;
        ledger.Enter("mcNemarP", Term.Function("McNemar", [counts.OnlyTuned, counts.OnlyBaseline], static counted => PairedDifference.McNemarP(counted[0], counted[1])).WithBasis(counts.Basis));
        ledger.Enter("evaluatedCases", counts.Cases);
        ledger.Enter("casesToSettle", Settling(subject, counts, z));
        ledger.Enter("bestPairedHalfWidth", Term.Function("bestPairedHalfWidth", [Point, counts.Cases], operands =>
        {
            var oneWay = new PairedDifference(Math.Abs(operands[0]) * operands[1], 0, operands[1]).BonettPrice(z);
            return (oneWay.High - oneWay.Low) / 2;
        }));
        return this;
    }

    private Term Settling(Case subject, EvaluationCounts counts, double z)
    {
        if (!Point.IsKnown || !counts.Cases.IsKnown)
        {
            return Term.Function("casesToSettle", [Point, counts.Cases], static _ => 0);
        }

        var isNoWorse = subject.Inputs.Choice(subject.Proposal.Quality.Claim) == "noWorse";
        Term limit = isNoWorse ? 0m - subject.Inputs.Parameter("nonInferiorityMargin") : 0m;
        Func<double, Interval> on = counts.AreDiscordantKnown
            ? cases => counts.Paired.On(cases).BonettPrice(z)
            : cases => (Unpaired(counts, TunedRate, BaselineRate) with { Cases = cases }).Newcombe(z);
        return CasesToSettle.Of((double)Point.Value!.Value, (double)limit.Value!.Value, on) is { } enough
            ? Term.Function("casesToSettle", [Point, limit, counts.Cases], _ => enough)
            : Term.Unknown("casesToSettle", Reasons.NoGain);
    }
}

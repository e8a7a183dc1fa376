using System.Collections.Immutable;
using System.Globalization;

namespace FineTuneAdvisor.Facts.Reading;

/// <summary>The paired counts must add up to the examples evaluated, and agree with the success rates to the digits that the file prints.</summary>
internal static class PairedCounts
{
    private const string Examples = "quality.evaluatedExamples";
    private const string BothRight = "quality.bothRight";
    private const string OnlyTunedRight = "quality.onlyTunedRight";
    private const string OnlyBaselineRight = "quality.onlyBaselineRight";
    private static readonly ImmutableArray<string> Counts = [BothRight, OnlyTunedRight, OnlyBaselineRight, "quality.bothWrong"];

    public static void Check(LegibleAnswers given, ImmutableArray<Problem>.Builder problems)
    {
        var known = Counts.Select(given.Amount).OfType<decimal>().ToImmutableArray();
        var sum = known.Sum();
        var isComplete = known.Length == Counts.Length;
        if (given.Amount(Examples) is { } examples && (isComplete ? sum != examples : sum > examples))
        {
            var expected = isComplete ? $"{AllowedAnswer.Number(sum)}, the sum of the four paired counts" : $"at least {AllowedAnswer.Number(sum)}, the sum of the paired counts given";
            problems.Add(CrossChecks.At(given[Examples], expected, "Every evaluated example is in exactly one of bothRight, onlyTunedRight, onlyBaselineRight and bothWrong."));
            return;
        }

        if (known.Length is 2 or 3 && given.Amount(Examples) is null)
        {
            Unusable(given, known.Length, problems);
        }

        if ((given.Amount(Examples) ?? (isComplete ? sum : null)) is { } total and > 0)
        {
            Rate("quality.tunedSuccessRate", OnlyTunedRight, total);
            Rate("quality.baselineSuccessRate", OnlyBaselineRight, total);
        }

        void Rate(string rateKey, string alone, decimal total)
        {
            if (given.Amount(rateKey) is not { } rate || given.Amount(BothRight) is not { } both || given.Amount(alone) is not { } only)
            {
                return;
            }

            var counted = (both + only) / total;
            var decimals = PrintedDecimals(given[rateKey].Written);
            if (Math.Abs(counted - rate) > HalfOfLastDigit(decimals))
            {
                var shown = Math.Round(counted, Math.Max(decimals, 4)).ToString("0.####################", CultureInfo.InvariantCulture);
                problems.Add(CrossChecks.At(given[rateKey], $"{shown}, which the counts give: ({both:0} + {only:0}) / {total:0}", "Correct the rate or the counts; where counts are known, the rate may be left out."));
            }
        }
    }

    // Without the number of examples some of the counts say nothing, and would be passed over in silence.
    private static void Unusable(LegibleAnswers given, int count, ImmutableArray<Problem>.Builder problems)
    {
        if (given.IsUnread(Examples) || Counts.Any(given.IsUnread))
        {
            return;
        }

        var first = Counts.Select(given.Find).OfType<GivenAnswer>().Where(answer => answer.Amount is not null).MinBy(answer => (answer.Written.At.Line, answer.Written.At.Column))!;
        problems.Add(new Problem(
            first.Written.At,
            first.Answer.Key,
            $"{AllowedAnswer.Number(count)} of 4 counts without evaluatedExamples",
            "evaluatedExamples or all four counts",
            $"Add {Notation.Of(first.Written.At.File).Key("evaluatedExamples")}, the number of examples evaluated, or the counts that are missing."));
    }

    // Rounding up and rounding to even both count as agreement. "1" claims whole percents, not whole ones: else 0.6 would pass for 1.
    private static decimal HalfOfLastDigit(int decimals)
    {
        var half = 0.5m;
        for (var digit = 0; digit < (decimals == 0 ? 2 : decimals); digit++)
        {
            half /= 10;
        }

        return half;
    }

    private static int PrintedDecimals(ScalarNode written)
    {
        Numeral.TryRead(written.Text.Trim(), out var numeral);
        return Math.Min(numeral.PrintedDecimals, 20);
    }
}

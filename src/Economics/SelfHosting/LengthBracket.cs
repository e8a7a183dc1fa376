using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Economics.SelfHosting;

/// <summary>The load test whose lengths are nearest to a call's and, where the call lies between it and another of the same engine, that one.</summary>
/// <param name="Other">Null: the nearest stands alone.</param>
public sealed record LengthBracket(ThroughputRow Nearest, ThroughputRow? Other)
{
    /// <summary>Null where no test is near enough and no two lie on either side.</summary>
    /// <param name="rows">Of one model on the same GPUs, usable at the waiting time asked for.</param>
    /// <param name="tolerance">How much longer or shorter a call may be and still count as of a test's length, 0..1.</param>
    public static LengthBracket? Find(ImmutableArray<ThroughputRow> rows, CallLengths lengths, decimal tolerance)
    {
        var call = (Input: lengths.Input.Value!.Value, Output: lengths.Output.Value!.Value);
        if (call.Input <= 0m || call.Output <= 0m)
        {
            return null;
        }

        // Of tests that differ in how many requests ran at once the fastest counts: all of them kept to the waiting time.
        var nearestFirst = rows
            .GroupBy(row => (row.Model, row.Engine, row.Precision, row.InputTokens, row.OutputTokens))
            .Select(tests => tests.MaxBy(row => row.OutputTokensPerSecond.Value)!)
            .OrderBy(Apart)
            .ThenBy(row => row.Id, StringComparer.Ordinal)
            .ToArray();
        return nearestFirst
            .Select(row => new LengthBracket(row, nearestFirst.FirstOrDefault(other => Apart(row) > 1m && IsSeries(row, other) && IsBetween(row, other))))
            .FirstOrDefault(bracket => bracket.Other is not null || Apart(bracket.Nearest) <= 1m + tolerance);

        decimal Apart(ThroughputRow row) => Math.Max(Times(call.Input, row.InputTokens), Times(call.Output, row.OutputTokens));
        bool IsBetween(ThroughputRow row, ThroughputRow other) =>
            IsWithin(call.Input, row.InputTokens, other.InputTokens, tolerance) && IsWithin(call.Output, row.OutputTokens, other.OutputTokens, tolerance)
            && InputPerOutput(row) != InputPerOutput(other);
    }

    /// <summary>
    /// Output tokens a second: the nearest test's, or between two, the time of an output token taken as linear in the input tokens that
    /// each brings along (1/throughput = input/output/P + 1/D, whose P and D the two tests fix).
    /// </summary>
    public Term Throughput(CatalogueReading reading, CallLengths lengths)
    {
        var nearest = Take(reading, Nearest);
        if (Other is null)
        {
            return nearest;
        }

        var (from, to) = (Ratio(Nearest), Ratio(Other));
        var share = Term.Min(1m, Term.Max(0m, (lengths.InputPerOutput - from) / (to - from)));
        return 1m / ((1m / nearest) + (share * ((1m / Take(reading, Other)) - (1m / nearest))));
    }

    // Somebody else's measurement is an estimate of what our replica does.
    private static Term Take(CatalogueReading reading, ThroughputRow row)
    {
        if (row.TimeToFirstTokenMs is { } wait)
        {
            reading.Take(row.Id, "timeToFirstTokenMs", Unit.Milliseconds, row.OutputTokensPerSecond with { Value = wait });
        }

        return reading.Take(row.Id, "outputTokensPerSecond", Unit.TokensPerSecond, row.OutputTokensPerSecond).WithBasis(Basis.Estimated);
    }

    private static Term Ratio(ThroughputRow row) => Term.Literal(row.InputTokens) / row.OutputTokens;

    private static decimal InputPerOutput(ThroughputRow row) => (decimal)row.InputTokens / row.OutputTokens;

    private static bool IsSeries(ThroughputRow row, ThroughputRow other) =>
        (row.Model, row.Engine, row.Precision) == (other.Model, other.Engine, other.Precision);

    private static bool IsWithin(decimal length, decimal one, decimal other, decimal tolerance) =>
        length >= Math.Min(one, other) / (1m + tolerance) && length <= Math.Max(one, other) * (1m + tolerance);

    private static decimal Times(decimal length, decimal tested) => Math.Max(length / tested, tested / length);
}

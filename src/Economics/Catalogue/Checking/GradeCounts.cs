using System.Collections.Immutable;

namespace FineTuneAdvisor.Economics.Catalogue.Checking;

/// <summary>How many values of a snapshot stand on sources of which grade.</summary>
public static class GradeCounts
{
    /// <summary>By grade, A first: every token, training and GPU-hour price, date, caching minimum and load test.</summary>
    public static ImmutableSortedDictionary<string, int> Of(Snapshot snapshot) =>
        snapshot.Models.SelectMany(Grades)
            .Concat(snapshot.GpuHours.Select(row => row.OnDemand.Grade))
            .Concat(snapshot.Throughput.Select(row => row.OutputTokensPerSecond.Grade))
            .GroupBy(grade => grade, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(grade => grade.Key, grade => grade.Count(), StringComparer.Ordinal);

    private static IEnumerable<string> Grades(ModelEntry model) =>
        model.Base.Concat(model.Tuned).SelectMany(list => list.Prices.Published()).Select(price => price.Price.Grade)
            .Concat(model.Training.Concat(model.CachingMinimum).Select(number => number.Grade))
            .Concat(model.Released.Concat(model.Shutdown).Concat(model.TuningCloses).Select(date => date.Grade));
}

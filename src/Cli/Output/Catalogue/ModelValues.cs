using FineTuneAdvisor.Economics.Catalogue;

namespace FineTuneAdvisor.Cli.Output.Catalogue;

/// <summary>One value of a model.</summary>
/// <param name="Name">Such as <c>input</c>, <c>tuned.output</c>, <c>shutdown</c>.</param>
/// <param name="IsOther">Another source's value, which does not count.</param>
internal sealed record ModelValue(string Name, string Value, string Unit, DateOnly Known, string Grade, string Source, bool IsOther);

/// <summary>Every value of a model that was known on a day: each price followed by what another source says of it.</summary>
internal static class ModelValues
{
    private const string PerMillion = "USD/1M tokens";

    public static IEnumerable<ModelValue> Of(ModelEntry model, DateOnly day) => model.At(day) is not { } row ? [] :
    [
        .. Prices(model, row.Base, false, day),
        .. Prices(model, row.Tuned, true, day),
        .. One("training", PerMillion, row.TrainingPerMillion, Invariant.Number),
        .. One("cachingMinimum", "tokens", row.CachingMinimum, Invariant.Number),
        .. One("released", "date", row.Released, Invariant.Day),
        .. One("tuningCloses", "date", row.TuningCloses, Invariant.Day),
        .. One("shutdown", "date", row.Shutdown, Invariant.Day),
    ];

    private static IEnumerable<ModelValue> Prices(ModelEntry model, TokenPrices prices, bool isTuned, DateOnly day)
    {
        var prefix = isTuned ? "tuned." : "";
        foreach (var field in PriceFields.Names)
        {
            foreach (var value in One(prefix + field, PerMillion, prices.Of(field), Invariant.Number))
            {
                yield return value;
            }

            foreach (var other in model.Other.Where(other => other.IsTuned == isTuned && other.Field == field && other.Price.AsOf <= day))
            {
                yield return One(prefix + field, PerMillion, other.Price, Invariant.Number).Single() with { IsOther = true };
            }
        }
    }

    private static IEnumerable<ModelValue> One<T>(string name, string unit, Dated<T>? dated, Func<T, string> text) =>
        dated is null ? [] : [new ModelValue(name, text(dated.Value), unit, dated.AsOf, dated.Grade, dated.Source.Title, false)];
}

using System.Collections.Immutable;
using System.Globalization;

namespace FineTuneAdvisor.Economics.Catalogue.Checking;

/// <summary>The traps that stay in a snapshot without a problem: its reader has refused the others.</summary>
public static class CatalogueWarnings
{
    /// <summary>As of the snapshot's own day; by trap, model and field.</summary>
    public static ImmutableArray<CatalogueWarning> Of(Snapshot snapshot) =>
    [
        .. snapshot.Models.SelectMany(model => Of(model, snapshot.AsOf))
            .OrderBy(warning => warning.Trap)
            .ThenBy(warning => warning.Model, StringComparer.Ordinal)
            .ThenBy(warning => warning.Field, StringComparer.Ordinal),
    ];

    private static IEnumerable<CatalogueWarning> Of(ModelEntry model, DateOnly day)
    {
        if (model.At(day) is not { } row)
        {
            yield break;
        }

        if (row.Shutdown is { } shutdown && shutdown.Value < day && row.Base != TokenPrices.Unknown)
        {
            yield return new CatalogueWarning(Trap.RetiredButListed, model.Id, "shutdown", $"prices, and a last day of {shutdown.Value.ToString("O", CultureInfo.InvariantCulture)}");
        }

        if (row.Tuned is { Input: not null, CachedInput: null } && row.Base.CachedInput is not null)
        {
            yield return new CatalogueWarning(Trap.CachedBilledInFull, model.Id, "tuned.cachedInput", "no price, though the untuned model has one");
        }

        foreach (var other in model.Other)
        {
            var stands = (other.IsTuned ? row.Tuned : row.Base).Of(other.Field);
            yield return new CatalogueWarning(
                Trap.SourcesDisagree,
                model.Id,
                (other.IsTuned ? "tuned." : "") + other.Field,
                $"{(stands is null ? "nothing" : Told(stands))}; {Told(other.Price)}");
        }
    }

    private static string Told(Dated<decimal> price) =>
        $"{price.Value.ToString("0.############", CultureInfo.InvariantCulture)} ({price.Grade}, {price.Source.Title})";
}

using System.Collections.Immutable;

namespace FineTuneAdvisor.Facts.Units;

/// <summary>Every unit that a ruleset file may name.</summary>
public static class UnitNames
{
    public static readonly ImmutableArray<Unit> All =
    [
        Unit.Number, Unit.Share, Unit.Multiplier,
        Unit.Usd, Unit.UsdPerYear, Unit.UsdPerMonth, Unit.UsdPerHour, Unit.UsdPerRequest, Unit.UsdPerMillionTokens, Unit.UsdPerFteYear,
        Unit.Tokens, Unit.TokensPerSecond, Unit.RequestsPerDay, Unit.RequestsPerYear,
        Unit.DaysPerYear, Unit.Months, Unit.Weeks, Unit.Milliseconds,
        Unit.FullTimeEquivalents, Unit.Date,
    ];

    /// <summary>The unit of this name; null where there is none.</summary>
    public static Unit? Find(string name) => All.FirstOrDefault(unit => string.Equals(unit.Name, name, StringComparison.Ordinal));
}

using System.Collections.Immutable;
using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Facts.Reading;

/// <summary>How people write a unit behind a number, and how a message names it.</summary>
/// <param name="Noun">What is counted: "tokens"; for money, what an amount is per: "a year".</param>
/// <param name="Written">What may stand behind the number.</param>
internal sealed record UnitWords(string Noun, ImmutableArray<string> Written)
{
    public static bool IsMoney(Unit unit) => unit.Name == "usd" || unit.Name.StartsWith("usd/", StringComparison.Ordinal);

    /// <summary>What is asked for, without article or limits: "US dollars a year"; null where it is just a number.</summary>
    public static string? Asked(Unit unit) => (IsMoney(unit), Of(unit).Noun) switch
    {
        (true, "") => "US dollars",
        (true, var per) => "US dollars " + per,
        (false, "") => null,
        (false, var noun) => noun,
    };

    public static UnitWords Of(Unit unit) => unit.Name switch
    {
        "usd/year" => new("a year", ["/year"]),
        "usd/month" => new("a month", ["/month"]),
        "usd/hour" => new("an hour", ["/hour", "/h"]),
        "usd/request" => new("a request", ["/request"]),
        "usd/Mtokens" => new("per 1M tokens", ["/1M"]),
        "usd/fte/year" => new("a year for one engineer", ["/year"]),
        "tokens" => new("tokens", ["tokens", "token"]),
        "tokens/second" => new("tokens a second", ["tokens/second", "tokens/s"]),
        "requests/day" => new("requests a day", ["requests/day", "requests"]),
        "requests/year" => new("requests a year", ["requests/year", "requests"]),
        "days/year" => new("days a year", ["days/year", "days"]),
        "months" => new("months", ["months", "month"]),
        "weeks" => new("weeks", ["weeks", "week"]),
        "ms" => new("milliseconds", ["ms"]),
        "fte" => new("full-time people", ["FTE", "fte"]),
        "multiplier" => new("", ["x"]),
        _ => new("", []),
    };
}

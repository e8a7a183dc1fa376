namespace FineTuneAdvisor.Facts.Units;

/// <summary>
/// What a number counts, by the name that ruleset files use: <c>usd</c>, <c>usd/year</c>, <c>tokens</c>, <c>requests/day</c>.
/// A slash divides; <c>number</c>, <c>share</c> (0..1, printed as a percentage) and <c>multiplier</c> (printed as 1.5x) carry no dimension.
/// </summary>
public sealed record Unit(string Name)
{
    public static readonly Unit Number = new("number");
    public static readonly Unit Share = new("share");
    public static readonly Unit Multiplier = new("multiplier");
    public static readonly Unit Usd = new("usd");
    public static readonly Unit UsdPerYear = new("usd/year");
    public static readonly Unit UsdPerMonth = new("usd/month");
    public static readonly Unit UsdPerHour = new("usd/hour");
    public static readonly Unit UsdPerRequest = new("usd/request");
    public static readonly Unit UsdPerMillionTokens = new("usd/Mtokens");
    public static readonly Unit Tokens = new("tokens");
    public static readonly Unit TokensPerSecond = new("tokens/second");
    public static readonly Unit RequestsPerDay = new("requests/day");
    public static readonly Unit RequestsPerYear = new("requests/year");
    public static readonly Unit DaysPerYear = new("days/year");
    public static readonly Unit Months = new("months");
    public static readonly Unit Weeks = new("weeks");
    public static readonly Unit Milliseconds = new("ms");
    public static readonly Unit FullTimeEquivalents = new("fte");
    public static readonly Unit UsdPerFteYear = new("usd/fte/year");
    public static readonly Unit Date = new("date");

    public override string ToString() => Name;
}

namespace FineTuneAdvisor.Economics.Figures;

/// <summary>How many of the smaller unit make the larger one, as every formula here counts.</summary>
public static class Scale
{
    /// <summary>Prices are per this many tokens.</summary>
    public const int TokensPerPriceUnit = 1_000_000;

    public const int MonthsPerYear = 12;

    public const int WeeksPerYear = 52;

    public const int DaysPerYear = 365;

    public const int HoursPerYear = 8_760;

    public const int SecondsPerDay = 86_400;

    /// <summary>The factor of a month that makes this factor in a year.</summary>
    public static double Monthly(double yearly) => Math.Pow(yearly, 1.0 / MonthsPerYear);
}

namespace FineTuneAdvisor.Cli;

/// <summary>The ruleset and catalogue that travel beside the program.</summary>
public static class ShippedData
{
    public static string Ruleset { get; } = Path.Combine(AppContext.BaseDirectory, "rulesets", "fine-tuning-penalty");

    public static string Catalogue { get; } = Path.Combine(AppContext.BaseDirectory, "catalogue");
}

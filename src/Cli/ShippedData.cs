namespace FineTuneAdvisor.Cli;

/// <summary>The ruleset, catalogue and examples that travel beside the program.</summary>
public static class ShippedData
{
    public static string Ruleset { get; } = Path.Combine(AppContext.BaseDirectory, "rulesets", "fine-tuning-penalty");

    public static string Examples { get; } = Path.Combine(AppContext.BaseDirectory, "examples");

    public static string Catalogue { get; } = Path.Combine(AppContext.BaseDirectory, "catalogue");
}

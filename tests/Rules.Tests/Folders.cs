namespace FineTuneAdvisor.Rules.Tests;

/// <summary>Folders of the repository and of the tests, found from wherever the tests run.</summary>
internal static class Folders
{
    public static string Repository { get; } = Checkout.Root;

    public static string ShippedRuleset => Path.Combine(Repository, "rulesets", "fine-tuning-penalty");

    public static string Small => Path.Combine(Repository, "tests", "Rules.Tests", "data", "small");
}

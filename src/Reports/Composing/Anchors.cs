namespace FineTuneAdvisor.Reports.Composing;

/// <summary>Where links inside the report lead.</summary>
internal static class Anchors
{
    public const string Costs = "costs";
    public const string Risk = "risk";
    public const string Reasoning = "reasoning";
    public const string Patterns = "patterns";
    public const string Conditions = "conditions";
    public const string Bring = "bring";
    public const string Changes = "changes";
    public const string Traps = "traps";
    public const string Evidence = "evidence";
    public const string Overlays = "overlays";
    public const string Rules = "rules";
    public const string Parameters = "parameters";
    public const string Prices = "prices";
    public const string Figures = "figures";
    public const string Glossary = "glossary";
    public const string Verify = "verify";

    /// <summary>The reasoning about one criterion or pattern.</summary>
    public static string About(string id) => $"about-{id}";

    /// <summary>The rules about one criterion, pattern, trap or the verdict.</summary>
    public static string RulesAbout(string about) => $"rules-{about}";
}

using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Rulesets.Overlays;

namespace FineTuneAdvisor.Cli.Output.Rules;

/// <summary>What overlays did to a rule.</summary>
internal static class OverlayWords
{
    /// <summary>In brackets, to stand behind its title; empty where no overlay touched it.</summary>
    public static string Beside(Ruleset ruleset, Rule rule)
    {
        string[] told = [.. ruleset.Overlays.SelectMany(overlay => Told(overlay, rule).Select(what => $"{what} by {overlay.Name}"))];
        return told.Length == 0 ? "" : $" ({string.Join("; ", told)})";
    }

    /// <summary>Who disabled it and why, as a line; null where it is in force.</summary>
    public static string? Disabled(Ruleset ruleset, Rule rule) =>
        ruleset.Overlays
            .SelectMany(overlay => overlay.Disabled.Where(disabled => disabled.Rule.Id == rule.Id).Select(disabled => $"Not in force: disabled by {disabled.Owner}, overlay {overlay.Name} {overlay.Version}: {disabled.Reason}"))
            .FirstOrDefault();

    private static IEnumerable<string> Told(Overlay overlay, Rule rule)
    {
        if (overlay.Rules.Any(added => added.Id == rule.Id))
        {
            yield return "added";
        }

        if (overlay.Disabled.Any(disabled => disabled.Rule.Id == rule.Id))
        {
            yield return "disabled";
        }
    }
}

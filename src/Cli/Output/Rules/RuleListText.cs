using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Cli.Output.Rules;

/// <summary>Every rule of a ruleset, a line each: id, what it is about, its effects, its title, and whether an overlay added it or took it out of force.</summary>
internal static class RuleListText
{
    public static byte[] Of(Ruleset ruleset)
    {
        var rows = ruleset.Rules.Concat(ruleset.Disabled.Select(disabled => disabled.Rule))
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .Select(rule => (rule.Id, rule.About, Effects: Effects(rule), Title: Title(ruleset, rule) + OverlayWords.Beside(ruleset, rule)))
            .ToArray();
        var (about, effects) = (rows.Max(row => row.About.Length), rows.Max(row => row.Effects.Length));
        var lines = new Lines();
        foreach (var row in rows)
        {
            lines.Add($"{row.Id}  {row.About.PadRight(about)}  {row.Effects.PadRight(effects)}  {row.Title}");
        }

        return lines.ToBytes();
    }

    /// <summary>Its title in English.</summary>
    public static string Title(Ruleset ruleset, Rule rule) => ruleset.Texts.Find("en", rule.Id + ".title")!.Template;

    private static string Effects(Rule rule) => string.Join(", ", rule.Then.Select(Effect).Distinct(StringComparer.Ordinal));

    private static string Effect(Consequence consequence) => consequence switch
    {
        MakesFinding finding => Words.Of(finding.Effect),
        ConcludesCriterion criterion => Words.Of(criterion.State),
        ConcludesPattern pattern => Words.Of(pattern.State),
        ConcludesVerdict verdict => Words.Of(verdict.Outcome),
        _ => throw new ArgumentOutOfRangeException(nameof(consequence), consequence, null),
    };
}

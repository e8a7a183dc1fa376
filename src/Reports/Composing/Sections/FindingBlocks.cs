using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Reports.Composing.Sections;

/// <summary>Findings, weightiest first: why, with a quiet link to the rule, then what the team can do. What one rule says with several effects is said once.</summary>
internal static class FindingBlocks
{
    public static IEnumerable<Block> Of(Telling telling, IEnumerable<Finding> findings)
    {
        var words = telling.Words;
        var told = findings
            .OrderBy(Weight.Of)
            .GroupBy(finding => (finding.RuleId, finding.About, Because: words.Because(finding), Mend: words.Mend(finding)));
        foreach (var same in told)
        {
            var effects = string.Join(", ", same.Select(finding => words.Text($"effect.{TextKey.Of(finding.Effect)}")).Distinct(StringComparer.Ordinal));
            yield return new Paragraph([same.Key.Because + " ", Reference(same.Key.RuleId, same.Key.About), new Run($" ({effects})", IsQuiet: true)]);
            if (same.Key.Mend is { } mend)
            {
                yield return new Paragraph([words.Text("sentence.mend", ("mend", mend))], ParagraphRole.Small);
            }
        }
    }

    public static Run Reference(string ruleId, string about) => new(ruleId, IsQuiet: true, Target: Anchors.RulesAbout(about));
}

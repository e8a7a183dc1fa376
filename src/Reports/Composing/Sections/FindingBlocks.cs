using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Reports.Composing.Sections;

/// <summary>One finding: why, with a quiet link to its rule, then what the team can do.</summary>
internal static class FindingBlocks
{
    public static IEnumerable<Block> Of(Telling telling, Finding finding)
    {
        var words = telling.Words;
        var effect = words.Text($"effect.{TextKey.Of(finding.Effect)}");
        yield return new Paragraph([words.Because(finding) + " ", Reference(finding.RuleId, finding.About), new Run($" ({effect})", IsQuiet: true)]);
        if (words.Mend(finding) is { } mend)
        {
            yield return new Paragraph([words.Text("sentence.mend", ("mend", mend))], ParagraphRole.Small);
        }
    }

    public static Run Reference(string ruleId, string about) => new(ruleId, IsQuiet: true, Target: Anchors.RulesAbout(about));
}

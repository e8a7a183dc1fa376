using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Reports.Composing.Sections;

/// <summary>What the board should know although it moves no criterion and no pattern.</summary>
internal static class TrapSection
{
    public static IEnumerable<Block> Of(Telling telling)
    {
        var words = telling.Words;
        yield return new Heading(2, words.Text("heading.traps"), Anchors.Traps);
        var traps = telling.Assessment.Conclusions.Findings.Where(finding => IsNowhereElse(telling.Assessment, finding)).ToList();
        if (traps.Count == 0)
        {
            yield return new Paragraph([words.Text("sentence.noTraps")]);
        }

        foreach (var block in FindingBlocks.Of(telling, traps))
        {
            yield return block;
        }
    }

    // Findings about a criterion or a pattern stand with it.
    private static bool IsNowhereElse(Assessment assessment, Finding finding) =>
        !assessment.Ruleset.Criteria.Contains(finding.About) && !assessment.Ruleset.Patterns.Contains(finding.About);
}

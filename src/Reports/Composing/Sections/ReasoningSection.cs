using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Reports.Composing.Sections;

/// <summary>Criterion by criterion, then pattern by pattern: the article's sentence, what the rules found, the facts behind it.</summary>
internal static class ReasoningSection
{
    public static IEnumerable<Block> OfCriteria(Telling telling)
    {
        var words = telling.Words;
        return
        [
            new Heading(2, words.Text("heading.reasoning"), Anchors.Reasoning),
            new Paragraph([words.Text("sentence.reasoning")]),
            .. telling.Assessment.Conclusions.Criteria.SelectMany(criterion => About(
                telling,
                criterion.Id,
                telling.Conclusions.CriterionName(criterion.Id),
                words.Text($"criterion.{criterion.Id}.sentence"),
                Tones.Of(criterion.State),
                words.Text($"state.{TextKey.Of(criterion.State)}"),
                telling.Conclusions.Because(criterion),
                criterion.Undecided)),
        ];
    }

    public static IEnumerable<Block> OfPatterns(Telling telling)
    {
        var words = telling.Words;
        return
        [
            new Heading(2, words.Text("heading.patternReasoning"), Anchors.Patterns),
            new Paragraph([words.Text("sentence.patternReasoning")]),
            .. telling.Assessment.Conclusions.Patterns.SelectMany(pattern => About(
                telling,
                pattern.Id,
                telling.Conclusions.PatternName(pattern.Id),
                words.Text($"pattern.{pattern.Id}.sentence"),
                Tones.Of(pattern.State),
                words.Text($"state.{TextKey.Of(pattern.State)}"),
                telling.Conclusions.Because(pattern),
                pattern.Undecided)),
        ];
    }

    private static IEnumerable<Block> About(Telling telling, string id, string name, string article, (Tone Tone, string Symbol) look, string state, string because, ImmutableArray<string> undecided)
    {
        var words = telling.Words;
        var quoted = new Run(words.Text("sentence.article", ("sentence", article)), IsEmphasis: true);
        yield return new Heading(3, Sentences.Capital(name), Anchors.About(id));
        yield return new MarkList([new Mark(look.Tone, look.Symbol, state, "", [quoted])]);

        var findings = telling.Assessment.Conclusions.Findings.Where(finding => finding.About == id).ToList();
        if (findings.Count == 0 && undecided.IsEmpty)
        {
            yield return new Paragraph([because]);
        }

        foreach (var block in FindingBlocks.Of(telling, findings))
        {
            yield return block;
        }

        foreach (var rule in undecided)
        {
            yield return new Paragraph([telling.Conclusions.Undecided(rule) + " ", FindingBlocks.Reference(rule, id)]);
        }

        if (FactTable.Of(telling, words.Text("heading.factsCaption", ("name", name)), FactsAbout(telling.Assessment, id)) is { Rows.IsEmpty: false } facts)
        {
            yield return facts;
        }
    }

    private static IEnumerable<string> FactsAbout(Assessment assessment, string about)
    {
        var rules = assessment.Ruleset.Rules.Where(rule => rule.About == about).Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        return assessment.Conclusions.Rules
            .Where(trace => rules.Contains(trace.RuleId) && trace.State != RuleState.NotApplicable)
            .SelectMany(trace => trace.Facts);
    }
}

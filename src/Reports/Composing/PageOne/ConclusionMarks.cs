using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Reports.Document;

namespace FineTuneAdvisor.Reports.Composing.PageOne;

/// <summary>Criteria and patterns with their marks and one sentence each.</summary>
internal static class ConclusionMarks
{
    public static MarkList OfCriteria(Telling telling, Brevity brevity) => new(
    [
        .. telling.Assessment.Conclusions.Criteria.Select(criterion => Mark(
            telling,
            Tones.Of(criterion.State),
            TextKey.Of(criterion.State),
            telling.Conclusions.CriterionName(criterion.Id),
            brevity.OfReason(telling.Conclusions.Because(criterion)),
            telling.Conclusions.RuleThatDecided(criterion.Findings, criterion.Undecided),
            criterion.Id)),
    ]);

    public static MarkList OfPatterns(Telling telling, Brevity brevity) => new(
    [
        .. telling.Assessment.Conclusions.Patterns.Select(pattern => Mark(
            telling,
            Tones.Of(pattern.State),
            TextKey.Of(pattern.State),
            telling.Conclusions.PatternName(pattern.Id),
            brevity.OfReason(telling.Conclusions.Because(pattern)),
            telling.Conclusions.RuleThatDecided(pattern.Findings, pattern.Undecided),
            pattern.Id)),
    ]);

    private static Mark Mark(Telling telling, (Tone Tone, string Symbol) look, string state, string name, string because, string? rule, string about)
    {
        ImmutableArray<Run> reason = [because];
        return new Mark(
            look.Tone,
            look.Symbol,
            telling.Words.Text($"state.{state}"),
            Sentences.Capital(name),
            rule is null ? reason : [.. reason, new Run(" "), new Run(rule, IsQuiet: true, Target: Anchors.About(about))]);
    }
}

using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Reports.Composing;

/// <summary>One line of a summary, plain text.</summary>
public sealed record SummaryLine(string Label, string Value, Tone Tone);

/// <summary>The verdict in a few lines, in the words of the report, for a terminal.</summary>
public static class SummaryComposer
{
    private const int MostSteps = 5;

    /// <summary>Outcome, reason, criteria, patterns, money, then what to do next.</summary>
    public static ImmutableArray<SummaryLine> Compose(Assessment assessment, string language)
    {
        var telling = new Telling(assessment, language);
        var (words, conclusions) = (telling.Words, telling.Conclusions);
        var verdict = assessment.Conclusions.Verdict;
        return
        [
            new SummaryLine(words.Text("label.verdict"), conclusions.OutcomeWord, Tones.Of(verdict.Outcome)),
            new SummaryLine(words.Text("label.why"), conclusions.VerdictSentence, Tone.Neutral),
            new SummaryLine(words.Text("label.recommended"), conclusions.NothingRecommendedBecause ?? Sentences.Capital(conclusions.OptionName(verdict.RecommendedOption!)), Tone.Neutral),
            new SummaryLine(words.Text("label.judgedBy"), RulesetWords.Footer(words, assessment.Ruleset), Tone.Neutral),
            .. assessment.Conclusions.Criteria.Select(criterion => Marked(
                words, conclusions.CriterionName(criterion.Id), Tones.Of(criterion.State), TextKey.Of(criterion.State), conclusions.Because(criterion))),
            .. assessment.Conclusions.Patterns.Select(pattern => Marked(
                words, conclusions.PatternName(pattern.Id), Tones.Of(pattern.State), TextKey.Of(pattern.State), conclusions.Because(pattern))),
            new SummaryLine(words.Text("label.penalty"), Sentences.Capital(words.Value(words.Fact("penaltyPerYear")!)), Tone.Neutral),
            new SummaryLine(words.Text("label.firstYear"), words.Text("sentence.firstYear"), Tone.Neutral),
            .. Steps(telling),
            .. (telling.Changes.Ways is { IsEmpty: false } ways ? ways : [telling.Changes.None]).Select(way => new SummaryLine(telling.Changes.Label, way, Tone.Info)),
        ];
    }

    private static SummaryLine Marked(Words words, string name, (Tone Tone, string Symbol) look, string state, string because) => new(
        Sentences.Capital(name),
        words.Text("sentence.marked", ("mark", look.Symbol), ("state", words.Text($"state.{state}")), ("because", Sentences.First(because))),
        look.Tone);

    private static IEnumerable<SummaryLine> Steps(Telling telling)
    {
        var next = NextSteps.Of(telling);
        return next.Texts.Take(MostSteps).Select(text => new SummaryLine(telling.Words.Text(next.Label), text, next.Tone));
    }
}

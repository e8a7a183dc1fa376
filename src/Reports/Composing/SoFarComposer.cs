using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Changes;

namespace FineTuneAdvisor.Reports.Composing;

/// <summary>How a verdict stands under the answers so far.</summary>
/// <param name="Verdict">Outcome and reason.</param>
/// <param name="Standing">Criteria and patterns with their marks.</param>
/// <param name="Deciding">What the outcome hangs on now.</param>
public sealed record SoFar(SummaryLine Verdict, ImmutableArray<SummaryLine> Standing, ImmutableArray<SummaryLine> Deciding);

/// <summary>The verdict in the few lines that somebody reads between two questions. Searches for nothing: it is made after each answer.</summary>
public static class SoFarComposer
{
    private const int MostNamed = 4;

    public static SoFar Compose(Assessment assessment, string language)
    {
        var telling = new Telling(assessment, language);
        var (words, conclusions) = (telling.Words, telling.Conclusions);
        var outcome = assessment.Conclusions.Verdict.Outcome;
        return new SoFar(
            new SummaryLine(words.Text("label.soFar"), words.Text("sentence.soFar", ("word", conclusions.OutcomeWord), ("sentence", conclusions.VerdictSentence)), Tones.Of(outcome)),
            [
                new SummaryLine(words.Text("heading.criteria"), Standing(words, assessment.Conclusions.Criteria.Select(criterion => (Tones.Of(criterion.State).Symbol, conclusions.CriterionName(criterion.Id)))), Tone.Neutral),
                new SummaryLine(words.Text("heading.patterns"), Standing(words, assessment.Conclusions.Patterns.Select(pattern => (Tones.Of(pattern.State).Symbol, conclusions.PatternName(pattern.Id)))), Tone.Neutral),
            ],
            [.. Deciding(telling, outcome).Select(text => new SummaryLine(words.Text("label.decides"), text, Tones.Of(outcome)))]);
    }

    private static string Standing(Words words, IEnumerable<(string Symbol, string Name)> items) =>
        string.Join(" · ", items.Select(item => words.Text("sentence.standing", ("mark", item.Symbol), ("name", Sentences.Capital(item.Name)))));

    private static IEnumerable<string> Deciding(Telling telling, Outcome outcome) => outcome switch
    {
        Outcome.Reject => Because(telling, CriterionState.NotMet),
        Outcome.Defer => Awaiting(telling) is { } awaited ? [awaited] : Because(telling, CriterionState.Unproven),
        _ => telling.Conclusions.Conditions.Take(MostNamed),
    };

    private static IEnumerable<string> Because(Telling telling, CriterionState state) => telling.Assessment.Conclusions.Criteria
        .Where(criterion => criterion.State == state)
        .Select(criterion => Sentences.First(telling.Conclusions.Because(criterion)));

    // First what most rules wait for.
    private static string? Awaiting(Telling telling)
    {
        ImmutableArray<string> missing = [.. Awaited.Of(telling.Assessment.Conclusions).CountBy(awaited => awaited.Key, StringComparer.Ordinal).OrderByDescending(awaited => awaited.Value).Select(awaited => awaited.Key).Where(key => !telling.Assessment.Proposal.Answers[key].IsKnown)];
        var named = telling.Words.NamesOf(missing.Take(MostNamed));
        return missing.IsEmpty ? null
            : missing.Length > MostNamed ? telling.Words.Text("sentence.awaitedMore", ("missing", named), ("count", missing.Length - MostNamed))
            : telling.Words.Text("sentence.awaited", ("missing", named));
    }
}

using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Reports.Composing.PageOne;

/// <summary>What follows from the verdict: its conditions, the evidence to bring, or what the team can mend; and what would change it.</summary>
internal static class NextSteps
{
    public static IEnumerable<Block> Of(Telling telling, Brevity brevity) =>
        [.. Steps(telling, brevity), Change(telling, brevity)];

    // The smallest way alone: the others stand further on.
    private static Paragraph Change(Telling telling, Brevity brevity)
    {
        var ways = telling.Changes.Ways;
        var label = new Run(telling.Changes.Heading + ". ", IsStrong: true);
        return ways.Length > 1
            ? new Paragraph([label, brevity.OfStep(ways[0]) + " ", More(telling.Words, ways.Length - 1, Anchors.Changes)])
            : new Paragraph([label, ways.IsEmpty ? telling.Changes.None : brevity.OfStep(ways[0])]);
    }

    private static IEnumerable<Block> Steps(Telling telling, Brevity brevity)
    {
        var (heading, none, anchor, items) = Listed(telling);
        var words = telling.Words;
        yield return new Heading(2, words.Text(heading));
        if (items.Count == 0)
        {
            yield return new Paragraph([words.Text(none)]);
            yield break;
        }

        yield return new ListBlock(
            IsNumbered: false,
            [
                .. items
                    .Take(brevity.Steps)
                    .Select(brevity.OfStep)
                    .Select((item, index) => index == brevity.Steps - 1 && items.Count > brevity.Steps
                        ? [item + " ", More(words, items.Count - brevity.Steps, anchor)]
                        : ImmutableArray.Create<Run>(item)),
            ]);
    }

    private static Run More(Words words, int count, string anchor) => new(words.Text("heading.more", ("count", count)), Target: anchor);

    private static (string Heading, string None, string Anchor, IReadOnlyList<string> Items) Listed(Telling telling) =>
        telling.Assessment.Conclusions.Verdict.Outcome switch
        {
            Outcome.Reject => ("heading.mend", "sentence.nothingToMend", Anchors.Reasoning, [.. telling.Conclusions.Mends.Select(Sentences.First)]),
            Outcome.Defer => ("heading.bring", "sentence.nothingToBring", Anchors.Bring, [.. MissingEvidence.Of(telling.Assessment, telling.Words, telling.Conclusions).Select(missing => Line(telling, missing))]),
            _ => ("heading.conditions", "sentence.noConditions", Anchors.Conditions, [.. telling.Conclusions.Conditions.Select(Sentences.First)]),
        };

    private static string Line(Telling telling, MissingAnswer missing) =>
        telling.Missing(missing, Sentences.Capital(telling.Words.NameOf(missing.Key)), Sentences.First(missing.Why));
}

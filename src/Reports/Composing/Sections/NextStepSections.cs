using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Composing.Charts;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Reports.Composing.Sections;

/// <summary>Conditions, evidence to bring and what would change the verdict, whole; page one shows the first of them. What to mend stands with its finding.</summary>
internal static class NextStepSections
{
    public static IEnumerable<Block> Of(Telling telling)
    {
        var missing = MissingEvidence.Of(telling.Assessment, telling.Words, telling.Conclusions);
        var isApproved = telling.Assessment.Conclusions.Verdict.Outcome is Outcome.Approve or Outcome.ApproveWithConditions;
        return
        [
            .. Section(telling, isApproved ? "heading.conditions" : "heading.conditionsLater", Anchors.Conditions, [.. telling.Conclusions.Conditions.Select(ImmutableArray<Run> (condition) => [condition])]),
            .. Section(telling, "heading.bring", Anchors.Bring, [.. missing.Select(answer => Line(telling, answer))]),
            .. Changes(telling),
            .. Map(telling),
        ];
    }

    private static IEnumerable<Block> Changes(Telling telling)
    {
        var (changes, ways) = (telling.Changes, telling.Changes.Ways);
        yield return new Heading(2, changes.Heading, Anchors.Changes);
        yield return new Paragraph([ways.IsEmpty ? changes.None : changes.Reading]);
        if (!ways.IsEmpty)
        {
            yield return new ListBlock(IsNumbered: true, [.. ways.Select(ImmutableArray<Run> (way) => [way])]);
        }
    }

    private static IEnumerable<Block> Map(Telling telling) => VerdictMapChart.Of(telling) is { } map
        ? [new Heading(3, telling.Words.Text("heading.map")), new Paragraph([telling.Words.Text("sentence.map")]), map]
        : [];

    private static IEnumerable<Block> Section(Telling telling, string heading, string anchor, ImmutableArray<ImmutableArray<Run>> items) => items.IsEmpty
        ? []
        : [new Heading(2, telling.Words.Text(heading), anchor), new ListBlock(IsNumbered: true, items)];

    private static ImmutableArray<Run> Line(Telling telling, MissingAnswer answer) =>
    [
        telling.Missing(answer, Sentences.Capital(telling.Words.NameOf(answer.Key)), answer.Why) + " ",
        new Run($"{answer.Key}, {answer.RuleId}", IsQuiet: true),
    ];
}

using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Options;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Reports.Document;

namespace FineTuneAdvisor.Reports.Composing.Sections;

/// <summary>What a table of numbers cannot say: why an option is not to be recommended, what its numbers leave out, and which options are not possible here.</summary>
internal static class OptionNotes
{
    public static IEnumerable<Block> Of(Telling telling, IReadOnlyList<OptionCost> possible)
    {
        var words = telling.Words;
        var notes = NotAdmissible(telling, possible).Concat(Known(telling, possible)).Concat(Undecided(telling, possible)).ToImmutableArray();
        if (!notes.IsEmpty)
        {
            yield return new Paragraph([words.Text("heading.optionNotes")], ParagraphRole.Caption);
            yield return new ListBlock(IsNumbered: false, [.. notes.Select(note => ImmutableArray.Create<Run>(note))]);
        }

        var impossible = telling.Assessment.Economics.Options.Where(option => !option.IsPossible).ToList();
        if (impossible.Count > 0)
        {
            yield return new Paragraph([words.Text("heading.notPossible")], ParagraphRole.Caption);
            yield return new ListBlock(IsNumbered: false, [.. impossible.GroupBy(option => option.Because["isAdmissible"], StringComparer.Ordinal).Select(group => ImmutableArray.Create<Run>(NotPossible(telling, group)))]);
        }
    }

    private static IEnumerable<string> NotAdmissible(Telling telling, IEnumerable<OptionCost> options) =>
        options
            .Where(option => !option.IsAdmissible)
            .GroupBy(option => option.Because["isAdmissible"], StringComparer.Ordinal)
            .Select(group => telling.Words.Text(
                "sentence.optionsNotAdmissible",
                ("because", Sentences.Small(telling.Words.Reason(group.Key).TrimEnd('.'))),
                ("options", Names(telling, group))));

    private static IEnumerable<string> Known(Telling telling, IEnumerable<OptionCost> options) =>
        options
            .SelectMany(option => option.Notes.Select(note => (Note: note, Option: option)))
            .GroupBy(pair => pair.Note, pair => pair.Option, StringComparer.Ordinal)
            .Select(group => telling.Words.Text("sentence.optionNote", ("options", Names(telling, group)), ("because", Sentences.Small(telling.Words.Reason(group.Key)))));

    private static IEnumerable<string> Undecided(Telling telling, IEnumerable<OptionCost> options) =>
        options
            .Where(option => !option.Undecided.IsEmpty)
            .GroupBy(option => string.Join(' ', option.Undecided), StringComparer.Ordinal)
            .Select(group => telling.Words.Text(
                "sentence.undecidedConstraints",
                ("missing", telling.Words.NamesOf(group.First().Undecided)),
                ("options", Names(telling, group))));

    private static string NotPossible(Telling telling, IGrouping<string, OptionCost> options) => telling.Words.Text(
        "sentence.optionNote",
        ("options", Names(telling, options)),
        ("because", Sentences.Small(telling.Words.Reason(options.Key, [.. Missing(telling, options)]))));

    // What an option that nobody could cost waits for, the inference that it would be measured against waits for too.
    private static IEnumerable<string> Missing(Telling telling, IGrouping<string, OptionCost> options) =>
        options.Key != Reasons.AnswersMissing ? [] : options
            .Select(option => option.IsTuned ? "annualInferenceCost.candidate" : "annualInferenceCost.baseline")
            .SelectMany(name => telling.Assessment.Economics.Figures.Find(name)?.Missing ?? [])
            .Distinct(StringComparer.Ordinal);

    // A name may have a comma of its own.
    private static string[] Names(Telling telling, IEnumerable<OptionCost> options) =>
        [.. options.Select(option => telling.Words.Text("sentence.quotedOption", ("name", telling.Conclusions.OptionName(option.Id))))];
}

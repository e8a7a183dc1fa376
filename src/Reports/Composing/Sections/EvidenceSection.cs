using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Reports.Document;

namespace FineTuneAdvisor.Reports.Composing.Sections;

/// <summary>Every answer with its basis and evidence, what was assumed instead of an answer, and what nobody answered.</summary>
internal static class EvidenceSection
{
    // More than this is a document of its own; in a table it would only be in the way.
    private const int LongestInTable = 300;

    public static IEnumerable<Block> Of(Telling telling)
    {
        var words = telling.Words;
        yield return new Heading(2, words.Text("heading.evidence"), Anchors.Evidence);
        yield return new Paragraph([words.Text("sentence.evidence")]);
        yield return Answers(telling);

        yield return new Heading(3, words.Text("heading.assumed"));
        yield return Assumed(telling) is { Rows.IsEmpty: false } assumed ? assumed : new Paragraph([words.Text("sentence.nothingAssumed")]);

        if (words.NamesOf(Open(telling)) is { Count: > 0 } unanswered)
        {
            yield return new Paragraph([words.Text("sentence.unanswered", ("missing", unanswered))], ParagraphRole.Small);
        }
    }

    private static Table Answers(Telling telling)
    {
        var words = telling.Words;
        return new Table(
            words.Text("heading.answersCaption"),
            [
                new Column(words.Text("column.question"), IsRowHeader: true),
                new Column(words.Text("column.answer")),
                new Column(words.Text("column.basis")),
                new Column(words.Text("column.evidence")),
            ],
            [
                .. Keys(telling)
                    .Select(key => telling.Assessment.Proposal.Answers[key])
                    .Where(answer => answer.State != AnswerState.NotAnswered)
                    .Select(answer => new Row(
                    [
                        Sentences.Capital(words.NameOf(answer.Key)),
                        Said(telling, answer),
                        HasBasis(telling, answer) ? words.Text($"basis.{TextKey.Of(answer.Basis)}") : "",
                        Short(words, answer.Evidence ?? ""),
                    ])),
            ]);
    }

    private static string Said(Telling telling, Answer answer)
    {
        var words = telling.Words;
        var said = answer.IsKnown ? Short(words, FactTable.Ranged(words, words.Given(answer.Key))) : words.Text("value.saidUnknown");
        return Applies(telling, answer.Key) ? said : words.Text("value.doesNotApply", ("says", said));
    }

    private static Table Assumed(Telling telling)
    {
        var words = telling.Words;
        var inputs = telling.Assessment.Economics.Inputs;
        return new Table(
            words.Text("heading.assumedCaption"),
            [
                new Column(words.Text("column.question"), IsRowHeader: true),
                new Column(words.Text("column.value")),
                new Column(words.Text("column.standIn")),
            ],
            [
                .. Keys(telling)
                    .Where(key => Applies(telling, key))
                    .Select(key => inputs[key])
                    .Where(input => input.Value is not null && !inputs.Answers[input.Key].IsKnown)
                    .Select(input => new Row(
                    [
                        Sentences.Capital(words.NameOf(input.Key)),
                        FactTable.Ranged(words, words.Fact(input.Key)!),
                        input.Parameter is { } id ? words.Text("sentence.parameterStoodIn", ("id", id)) : words.Text("sentence.defaultStoodIn"),
                    ])),
            ]);
    }

    private static string Short(Words words, string text) => text.Length <= LongestInTable
        ? text
        : words.Text("sentence.cut", ("says", Sentences.Cut(text, LongestInTable)));

    // A title or a task in the team's own words rests on nothing, unless the team says on what.
    private static bool HasBasis(Telling telling, Answer answer) =>
        answer.IsBasisStated || telling.Assessment.Ruleset.Questions[answer.Key].Type != AnswerType.Text;

    private static IEnumerable<string> Open(Telling telling) => telling.Assessment.Ruleset.Questions.All
        .Where(question => Applies(telling, question.Key)
            && question.DontKnow.Meaning != DontKnowMeaning.NotApplicable
            && telling.Assessment.Proposal.Answers[question.Key].State == AnswerState.NotAnswered
            && telling.Words.Fact(question.Key)!.Value is null)
        .Select(question => question.Key);

    private static bool Applies(Telling telling, string key) => telling.Assessment.Economics.Inputs is var inputs && inputs.Applicability.Applies(inputs.Questions[key]);

    private static IEnumerable<string> Keys(Telling telling) => telling.Assessment.Ruleset.Questions.All.Select(question => question.Key);
}

using System.Collections.Immutable;
using System.Text;
using CsCheck;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Facts.Tests.Reading;
using FineTuneAdvisor.Facts.Writing;

namespace FineTuneAdvisor.Facts.Tests.Writing;

/// <summary>Random edits of random files: only the answer that is written changes, and no comment is lost or moved past another.</summary>
public sealed class AnswersEditPropertyTests
{
    private static readonly Question[] Editable = [.. Shipped.Questions.All.Where(question => !question.Key.StartsWith("quality.", StringComparison.Ordinal) && !question.Key.EndsWith("Removed", StringComparison.Ordinal))];

    private static readonly Gen<(string Key, WrittenAnswer Answer)> AnyEdit =
        from question in Gen.Int[0, Editable.Length - 1].Select(index => Editable[index])
        from isUnknown in Gen.Bool
        from basis in Gen.Int[0, 2].Select(index => new[] { null, "measured", "estimated" }[index])
        from evidence in Gen.Int[0, 2].Select(index => new[] { null, "the log of June", "a: # \"b\" }" }[index])
        select (question.Key, new WrittenAnswer(isUnknown && !question.IsRequired ? WrittenAnswer.Unknown : Value(question), Basis: isUnknown && !question.IsRequired ? null : basis, Evidence: evidence));

    [Fact]
    public void Edits_change_the_answers_that_they_name_and_nothing_else_of_a_yaml_file() =>
        Gen.Select(SheetSpelling.Any, AnyEdit.Array[1, 6], Gen.Int[0, 1_000].Array[6], Gen.Bool).Sample((sheet, edits, places, isCrLf) =>
            Holds("a.yaml", Commented(sheet.Yaml, places).Replace("\n", isCrLf ? "\r\n" : "\n", StringComparison.Ordinal), edits), iter: 1_000);

    [Fact]
    public void Edits_change_the_answers_that_they_name_and_nothing_else_of_a_json_file() =>
        Gen.Select(SheetSpelling.Any, AnyEdit.Array[1, 6]).Sample((sheet, edits) => Holds("a.json", sheet.Json, edits), iter: 300);

    private static void Holds(string name, string text, (string Key, WrittenAnswer Answer)[] edits)
    {
        var comments = Comments(text);
        var sheet = Read(name, text);
        foreach (var (key, answer) in edits)
        {
            var edit = AnswersEdit.Set(name, text, Shipped.Questions, key, answer);
            Assert.Empty(edit.Problems);
            var lines = Lines(text).Except(Lines(edit.Value!)).ToList();
            Assert.True(lines.Count <= 1 || name.EndsWith(".json", StringComparison.Ordinal), $"{key} changed {string.Join(" | ", lines)}");
            text = edit.Value!;

            var now = Read(name, text);
            Assert.Equal(answer.Value == WrittenAnswer.Unknown ? AnswerState.SaidUnknown : AnswerState.Known, now[key].State);
            Assert.Equal(answer.Evidence, now[key].Evidence);
            foreach (var other in Shipped.Questions.All.Where(question => question.Key != key))
            {
                Assert.Equal(sheet[other.Key] with { At = null }, now[other.Key] with { At = null });
            }

            sheet = now;
        }

        Assert.Equal(comments, Comments(text));
    }

    private static AnswerSheet Read(string name, string text)
    {
        var read = AnswerReader.Read(name, Encoding.UTF8.GetBytes(text), Shipped.Questions);
        Assert.Empty(read.Problems);
        return read.Value!.Answers;
    }

    private static string[] Lines(string text) => text.Split('\n');

    // Those of this test; a value may hold a number sign of its own.
    private static ImmutableArray<string> Comments(string text) =>
        [.. Lines(text).Select(line => line.TrimEnd('\r')).Where(line => line.Contains("# note ", StringComparison.Ordinal)).Select(line => line[line.IndexOf("# note ", StringComparison.Ordinal)..])];

    // On lines of their own, at any indentation.
    private static string Commented(string yaml, int[] places)
    {
        var lines = Lines(yaml).ToList();
        foreach (var (place, index) in places.Select((place, index) => (place, index)))
        {
            lines.Insert(place % lines.Count, $"{new string(' ', place % 5)}# note {index}");
        }

        return string.Join('\n', lines);
    }

    private static string Value(Question question) => question.Type switch
    {
        AnswerType.Quantity => question.IsWhole ? "1" : question.Minimum is > 0 ? AllowedAnswer.Number(question.Minimum.Value) : "0.50",
        AnswerType.YesNo => "yes",
        AnswerType.Choice => question.Choices[0],
        AnswerType.Date => "2027-01-31",
        _ => "A text: with # signs, \"quotes\" and é",
    };
}

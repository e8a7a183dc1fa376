using System.Collections.Immutable;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Facts.Questionnaire;

/// <summary>A ruleset's <c>questionnaire.yaml</c>: every question in the order of the file, or every problem of the file at once.</summary>
public static class QuestionnaireReader
{
    /// <summary>The file at this path.</summary>
    public static Parsed<QuestionSet> Read(string path) => Read(path, FileText.Read(path));

    /// <summary>The bytes of a file; its name stands in messages and in <see cref="Question.At"/>.</summary>
    public static Parsed<QuestionSet> Read(string name, ReadOnlySpan<byte> bytes) => Read(name, FileText.Of(name, bytes));

    private static Parsed<QuestionSet> Read(string name, Parsed<string> text)
    {
        if (text.Value is null)
        {
            return new Parsed<QuestionSet>(null, text.Problems);
        }

        var problems = ImmutableArray.CreateBuilder<Problem>();
        var questions = YamlText.Read(name, text.Value, problems) is { } root && Fields.Of(root, "", problems) is { } file
            ? Questions(file, problems)
            : [];
        return problems.Count == 0
            ? new Parsed<QuestionSet>(new QuestionSet(questions), [])
            : new Parsed<QuestionSet>(null, [.. problems.OrderBy(problem => problem.At.Line).ThenBy(problem => problem.At.Column)]);
    }

    private static ImmutableArray<Question> Questions(Fields file, ImmutableArray<Problem>.Builder problems)
    {
        var entries = new List<(Node Node, string Key)>();
        var first = new Dictionary<string, Question>(StringComparer.Ordinal);
        foreach (var item in file.Items("questions"))
        {
            if (QuestionEntry.Read(item, problems) is not { } question)
            {
                continue;
            }

            if (first.TryAdd(question.Key, question))
            {
                entries.Add((item, question.Key));
            }
            else
            {
                problems.Add(new Problem(question.At, question.Key, "a second question with this key", "each key once", $"It stands first on line {first[question.Key].At.Line}: keep one of the two."));
            }
        }

        file.Done();
        if (entries.Count == 0 && problems.Count == 0)
        {
            file.Problem("questions", "no question", "a list of questions", "Write at least one entry below 'questions:'.");
        }

        ImmutableArray<Question> questions = [.. entries.Select(entry => OccasionEntry.Read(Fields.Of(entry.Node, entry.Key, problems)!, first[entry.Key], first))];
        QuestionReferences.Check(questions, problems);
        return questions;
    }
}

using System.Collections.Immutable;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Facts.Questionnaire;

/// <summary>The fields <c>appliesWhen</c> and <c>triageWhen</c> of a question's entry: keys of other questions, each with a list of what their answers read as.</summary>
internal static class OccasionEntry
{
    public const string Applies = "appliesWhen";
    public const string Triage = "triageWhen";

    /// <summary>The question with both fields, which speak of other questions and so are read when all of these are.</summary>
    public static Question Read(Fields fields, Question question, IReadOnlyDictionary<string, Question> questions) => question with
    {
        AppliesWhen = Read(fields, Applies, question, question.IsRequired ? "a required question always applies" : null, questions),
        TriageWhen = Read(fields, Triage, question, question.IsTriage ? "'triage: yes' asks it first in any case" : null, questions),
    };

    private static Occasion? Read(Fields fields, string name, Question question, string? contradiction, IReadOnlyDictionary<string, Question> questions)
    {
        if (fields.Mapping(name) is not { } entry)
        {
            return null;
        }

        if (contradiction is not null)
        {
            fields.Problem(name, "a condition", "none: " + contradiction, $"Remove '{name}:', or the other field.");
            return null;
        }

        var answers = entry.Keys.Select(key => Answer(entry, key.Text, question, questions)).ToImmutableArray();
        if (answers.IsEmpty)
        {
            fields.Problem(name, "nothing", "answers by key, each with a list of what they read as", "Write '{ key: [value] }', or remove it.");
        }

        return new Occasion([.. answers.OfType<OccasionAnswer>()]);
    }

    private static OccasionAnswer? Answer(Fields entry, string key, Question asking, IReadOnlyDictionary<string, Question> questions)
    {
        var words = entry.Texts(key);
        if (key == asking.Key || !questions.TryGetValue(key, out var question))
        {
            var nearest = key == asking.Key ? [] : NearestName.Of(key, questions.Keys.Where(other => other != asking.Key));
            entry.Problem(key, key == asking.Key ? "the question itself" : "a key that no question asks for", "the key of another question", nearest is [var meant] ? $"Did you mean {meant}?" : "Name a question of this file.");
            return null;
        }

        var (allowed, expected) = Allowed(question);
        ImmutableArray<decimal> bounds = [.. words.Select(word => Bound(word, question)).OfType<decimal>()];
        var other = words.FirstOrDefault(word => word != OccasionAnswer.Unknown && !allowed.Contains(word, StringComparer.Ordinal) && Bound(word, question) is null);
        var found = question.Type is AnswerType.Text or AnswerType.Date ? "an answer of type " + question.Type.ToString().ToLowerInvariant()
            : other is not null ? Excerpt.Quoted(other)
            : words.IsEmpty ? "no value"
            : words.Distinct(StringComparer.Ordinal).Count() != words.Length ? "a value twice"
            : bounds.Length > 1 ? "two bounds"
            : null;
        if (found is null)
        {
            return new OccasionAnswer(key, [.. words.Where(allowed.Contains)], bounds.IsEmpty ? null : bounds[0], words.Contains(OccasionAnswer.Unknown, StringComparer.Ordinal));
        }

        entry.Problem(key, found, expected, NearestName.Of(other ?? "", allowed) is [var near] ? $"Did you mean {near}?" : "List what the answer reads as where this question is asked.");
        return null;
    }

    private static (ImmutableArray<string> Words, string Expected) Allowed(Question question) => question.Type switch
    {
        AnswerType.Choice => (question.Choices, OneOf(question.Choices)),
        AnswerType.YesNo => ([Question.Yes, Question.No], OneOf([Question.Yes, Question.No])),
        AnswerType.Quantity => ([], $"one bound such as '{OccasionAnswer.MoreThan}0', with or without {OccasionAnswer.Unknown}"),
        _ => ([], "an answer that is a choice, yes or no, or a quantity"),
    };

    private static string OneOf(ImmutableArray<string> words) => "different values out of: " + string.Join(", ", words.Append(OccasionAnswer.Unknown));

    private static decimal? Bound(string word, Question question) =>
        question.Unit is { } unit && word.StartsWith(OccasionAnswer.MoreThan, StringComparison.Ordinal)
            ? QuantityText.Read(word[OccasionAnswer.MoreThan.Length..], unit, default, out _)?.Amount
            : null;
}

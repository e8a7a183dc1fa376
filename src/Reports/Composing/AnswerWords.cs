using System.Collections.Immutable;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Reports.Composing;

/// <summary>What the words mean that an answer is given in, for somebody who is asked for one.</summary>
public static class AnswerWords
{
    /// <summary>Every way in which an answer may be known.</summary>
    public static string Bases(Assessment assessment, string language) => new Words(assessment, language).Text("sentence.evidence");

    /// <summary>Every choice of a question with its meaning; none for a question of another type.</summary>
    public static ImmutableArray<(string Choice, string Meaning)> Choices(Assessment assessment, string language, Question question)
    {
        var words = new Words(assessment, language);
        return [.. question.Choices.Select(choice => (choice, words.Choice(question.Key, choice)))];
    }
}

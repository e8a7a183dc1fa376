using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Advisor;

/// <summary>Answers that are allowed but may have been meant otherwise.</summary>
internal static class AnswerNotes
{
    public static IEnumerable<string> Of(AnswerSheet answers) =>
        answers.Given.Where(answer => answer.Doubt is not null).Select(answer => $"{answer.Key}: {answer.Doubt}");
}

using System.Text;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Cli.Output.Questionnaire;

/// <summary>A file of answers to fill in: every question as a comment above its key, those of the first verdict before the others of their section, then those that it needs in some cases.</summary>
internal static class ProposalForm
{
    /// <summary>Where the form expects the schema that <c>schema</c> writes.</summary>
    public const string SchemaFile = "proposal.schema.json";

    private const int Width = 110;

    public static byte[] Of(QuestionSet questions)
    {
        var text = new StringBuilder();
        text.Append("# yaml-language-server: $schema=").Append(SchemaFile).Append('\n');
        Comment(text, "", "Answers for FineTuneAdvisor. Take the '# ' away before a key that you answer, and write the answer for 'unknown'; left as unknown, it says that you asked and "
            + "nobody knows. What stays commented out is not answered: the report says what stood in for it.");
        Comment(text, "", "An answer is a value, or a value with what you know of it: { value: 10000, low: 8000, high: 14000, basis: measured, evidence: \"gateway logs, June\" }. "
            + "basis is measured, contracted, estimated or assumed; low and high are the ends that one case in ten lies beyond.");
        foreach (var section in questions.All.GroupBy(question => question.Section))
        {
            text.Append('\n').Append(section.Key).Append(":\n");
            foreach (var question in section.OrderByDescending(IsFirst).ThenByDescending(question => question.TriageWhen is not null))
            {
                text.Append('\n');
                Ask(text, question);
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    // What nothing can be assessed without, and what a first verdict needs.
    private static bool IsFirst(Question question) => question.IsRequired || question.IsTriage;

    private static void Ask(StringBuilder text, Question question)
    {
        const string Indent = "  ";
        Comment(text, Indent, question.Wording);
        Comment(text, Indent, $"Why: {question.Why}");
        Comment(text, Indent, $"Answer: {AllowedAnswer.To(question)}.");
        if (question.Evidence.Length > 0)
        {
            Comment(text, Indent, $"Evidence: {question.Evidence}");
        }

        Comment(text, Indent, $"Unknown: {question.DontKnowText}");
        if (question.AppliesWhen is { } occasion)
        {
            Comment(text, Indent, $"Only when: {occasion}. Else it stays unread.");
        }

        if (question.IsTriage || question.TriageWhen is not null)
        {
            Comment(text, Indent, $"Needed for a first verdict{(question.TriageWhen is { } first ? $" when: {first}" : "")}.");
        }

        text.Append(Indent).Append(question.IsRequired ? "" : "# ").Append(question.Name).Append(question.IsRequired ? ":" : ": unknown").Append('\n');
    }

    private static void Comment(StringBuilder text, string indent, string words)
    {
        foreach (var line in LineWrap.Of(words, Width))
        {
            text.Append(indent).Append("# ").Append(line).Append('\n');
        }
    }
}

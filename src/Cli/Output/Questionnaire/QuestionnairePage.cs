using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Cli.Output.Questionnaire;

/// <summary>Every question for people, as a page of Markdown.</summary>
internal static class QuestionnairePage
{
    public static byte[] Of(QuestionSet questions)
    {
        var page = new Lines()
            .Add("# The questionnaire")
            .Add("")
            .Add("Made by `finetune-advisor schema --format markdown` from the ruleset's `questionnaire.yaml`: edit that, not this page.")
            .Add("Questions marked **first** are enough for a first verdict; the others sharpen it.")
            .Add("What is asked \"only when\" something is so does not apply elsewhere: an answer to it stays in the file, `check` marks it, and no rule reads it.");
        foreach (var section in questions.All.GroupBy(question => question.Section))
        {
            page.Add("").Add($"## {section.Key}");
            foreach (var question in section)
            {
                page.Add("")
                    .Add($"### `{question.Key}`{(question.IsRequired ? " (required)" : question.IsTriage ? " (**first**)" : question.TriageWhen is { } first ? $" (**first** when {first})" : "")}")
                    .Add("")
                    .Add(question.Wording)
                    .Add("")
                    .Add($"- Answer: {AllowedAnswer.To(question)}.")
                    .Add($"- Why we ask: {question.Why}");
                if (question.Evidence.Length > 0)
                {
                    page.Add($"- Evidence that counts: {question.Evidence}");
                }

                page.Add($"- If you do not know: {question.DontKnowText}");
                if (question.AppliesWhen is { } occasion)
                {
                    page.Add($"- Only when: {occasion}.");
                }
            }
        }

        return page.ToBytes();
    }
}

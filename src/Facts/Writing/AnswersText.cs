using System.Text;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Facts.Writing;

/// <summary>Answers as the text of a YAML file, section by section in the order of the questionnaire; reading it gives the same answers back.</summary>
public static class AnswersText
{
    /// <summary>The given answers, known or said to be unknown; what nobody answered is left out, and so is what no question asks.</summary>
    public static string Of(AnswerSheet answers, QuestionSet questions)
    {
        var text = new StringBuilder();
        var given = questions.All.Select(question => (Question: question, Answer: answers[question.Key])).Where(pair => pair.Answer.State != AnswerState.NotAnswered);
        foreach (var section in given.GroupBy(pair => pair.Question.Section))
        {
            text.Append(section.Key).Append(":\n");
            foreach (var (question, answer) in section)
            {
                text.Append("  ").Append(question.Name).Append(": ").Append(Form(question, answer)).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>One answer as it stands behind its key: <c>{ value: 10000, basis: measured }</c>; unknown where nobody answered.</summary>
    public static string Form(Question question, Answer answer)
    {
        var value = answer.Value is { } known ? ScalarText.Of(known, question.Unit) : "unknown";
        if (answer is { Low: null, High: null, IsBasisStated: false, Evidence: null })
        {
            return value;
        }

        var fields = new StringBuilder("{ value: ").Append(value);
        Add(fields, "low", answer.Low is { } low ? ScalarText.Of(new AnswerValue.Quantity(low), question.Unit) : null);
        Add(fields, "high", answer.High is { } high ? ScalarText.Of(new AnswerValue.Quantity(high), question.Unit) : null);
        Add(fields, "basis", answer.IsBasisStated ? StatedBasis.Word(answer.Basis) : null);
        Add(fields, "evidence", answer.Evidence is { } evidence ? ScalarText.Quoted(evidence) : null);
        return fields.Append(" }").ToString();
    }

    private static void Add(StringBuilder fields, string name, string? value)
    {
        if (value is not null)
        {
            fields.Append(", ").Append(name).Append(": ").Append(value);
        }
    }
}

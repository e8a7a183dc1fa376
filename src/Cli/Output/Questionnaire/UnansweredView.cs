using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Cli.Output.Questionnaire;

/// <summary>What a file of answers still lacks, for people and for programs.</summary>
internal static class UnansweredView
{
    public static byte[] Text(string file, AnswerSheet answers, QuestionSet questions)
    {
        var open = Unanswered.In(answers, questions);
        var view = new Lines().Add($"{file}: no problem; {Count(open.Answered)} of {Count(questions.All.Length)} questions answered.");
        if (!open.First.IsEmpty)
        {
            view.Head("Missing for a first verdict", open.First.Length);
            foreach (var question in open.First)
            {
                view.Add($"{question.Key}: {question.Wording}").Add($"    expected: {AllowedAnswer.To(question)}").Add($"    while unknown: {question.DontKnowText}");
            }
        }

        if (!open.Others.IsEmpty)
        {
            view.Head("Would sharpen it", open.Others.Length);
            foreach (var question in open.Others)
            {
                view.Add($"{question.Key}: {question.Wording}");
            }
        }

        return view.ToBytes();
    }

    public static byte[] Json(AnswerSheet answers, QuestionSet questions) => JsonResult.Of(json =>
    {
        var open = Unanswered.In(answers, questions);
        json.WriteNumber("questions", questions.All.Length);
        json.WriteNumber("answered", open.Answered);
        foreach (var (name, items) in ((string, IEnumerable<Question>)[])[("missing", open.First), ("wouldSharpen", open.Others)])
        {
            json.Objects(name, items, (writer, question) =>
            {
                writer.WriteString("key", question.Key);
                writer.WriteString("wording", question.Wording);
                writer.WriteString("expected", AllowedAnswer.To(question));
                writer.WriteBoolean("isSaidUnknown", answers[question.Key].State == AnswerState.SaidUnknown);
                writer.WriteString("whileUnknown", question.DontKnowText);
            });
        }
    });

    private static string Count(int count) => AllowedAnswer.Number(count);
}

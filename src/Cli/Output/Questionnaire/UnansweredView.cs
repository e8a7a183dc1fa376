using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Facts.Writing;

namespace FineTuneAdvisor.Cli.Output.Questionnaire;

/// <summary>What a file of answers still lacks, for people and for programs.</summary>
internal static class UnansweredView
{
    public static byte[] Text(string file, AnswerSheet answers, QuestionSet questions)
    {
        var open = Unanswered.In(answers, questions);
        var view = new Lines().Add($"{file}: no problem; {Count(open.Answered)} of {Count(open.Applying)} questions answered.");
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

        if (!open.OutOfPlace.IsEmpty)
        {
            view.Head("Answered, but does not apply: it stays in the file and no rule reads it", open.OutOfPlace.Length);
            foreach (var (question, because) in open.OutOfPlace)
            {
                view.Add($"{question.Key}: {AnswersText.Form(question, answers[question.Key])}").Add($"    since {string.Join(", ", because.Select(other => Reason(other, questions)))}").Add($"    only when: {question.AppliesWhen}");
            }
        }

        return view.ToBytes();
    }

    public static byte[] Json(AnswerSheet answers, QuestionSet questions) => JsonResult.Of(json =>
    {
        var open = Unanswered.In(answers, questions);
        ProblemJson.Write(json, []);
        json.WriteNumber("questions", questions.All.Length);
        json.WriteNumber("applying", open.Applying);
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

        json.Objects("doesNotApply", open.OutOfPlace, (writer, item) =>
        {
            var (question, because) = item;
            writer.WriteString("key", question.Key);
            writer.WriteString("wording", question.Wording);
            writer.WriteString("given", AnswersText.Form(question, answers[question.Key]));
            writer.WriteString("onlyWhen", question.AppliesWhen!.ToString());
            writer.Objects("because", because, (reason, other) =>
            {
                reason.WriteString("key", other.Key);
                reason.WriteString("readsAs", Word(other, questions));
                reason.WriteBoolean("isGiven", other.IsGiven);
            });
        });
    });

    private static string Reason(RulingAnswer other, QuestionSet questions) =>
        $"{other.Key} {(other.IsGiven || other.Value is null ? "is" : "counts as")} {Word(other, questions)}";

    private static string Word(RulingAnswer other, QuestionSet questions) => AnswersText.Form(questions[other.Key], new Answer(other.Key, other.Value is null ? AnswerState.SaidUnknown : AnswerState.Known, other.Value));

    private static string Count(int count) => AllowedAnswer.Number(count);
}

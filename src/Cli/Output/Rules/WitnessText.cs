using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Writing;
using FineTuneAdvisor.Rules.Verification;

namespace FineTuneAdvisor.Cli.Output.Rules;

/// <summary>A witness in a few lines: the answers by which it differs from a proposal that can be read elsewhere.</summary>
internal static class WitnessText
{
    /// <param name="folder">Where it stands whole, as a file; null: nowhere.</param>
    public static void Add(Lines lines, Witness witness, string? folder, QuestionSet questions)
    {
        var place = folder is null ? witness.Name : Path.Combine(folder, FileOf(witness));
        lines.Add($"    witness {place}: {witness.Shows} as of {Invariant.Day(witness.AsOf)}; {(witness.Upon.Name is { } name ? $"{name} but for" : "of the answers that may be left out only")}");
        foreach (var (question, here, there) in witness.Upon.Differences(witness.Proposal.Answers, questions))
        {
            lines.Add($"    | {question.Key}: {Form(question, here)}{(witness.Upon.Name is null ? "" : $" (there {Form(question, there)})")}");
        }
    }

    public static string FileOf(Witness witness) => witness.Name + ".yaml";

    private static string Form(Question question, Answer answer) =>
        answer.State == AnswerState.NotAnswered ? "left out" : AnswersText.Form(question, answer with { Evidence = null });
}

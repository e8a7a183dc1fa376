using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Inference;
using FineTuneAdvisor.Economics.Tokens;

namespace FineTuneAdvisor.Economics.Training;

/// <summary>The answers of a large model that a small one is tuned on: how many, how long, and what the large one is paid for them.</summary>
/// <param name="Examples">Answers kept, each of one call.</param>
/// <param name="Tokens">Of the whole training set, once through.</param>
/// <param name="Cost">USD: examples × teacher's cost of a call × (1 + reject rate).</param>
public sealed record TeacherAnswers(Term Examples, Term Tokens, Term Cost)
{
    /// <summary>Enters <c>teacherAnswers</c>, <c>teacherTokens</c> and <c>teacherCost</c>.</summary>
    /// <param name="teacher">What the large model costs.</param>
    /// <param name="pupil">The calls that the small model learns to answer.</param>
    public static TeacherAnswers Enter(Case subject, ServingCost teacher, CallTokens pupil)
    {
        var ledger = subject.Ledger;
        var answer = subject.Proposal.Candidate.TrainingTokens;
        var example = (pupil.Input / (pupil.Repetition * pupil.Calls)) + pupil.Visible;
        var examples = ledger.Enter(
            "teacherAnswers",
            answer.IsKnown ? Term.Ceiling(subject.Inputs.Of(answer) / example) : subject.Inputs.Parameter("distillationExamples"));
        var call = teacher.PerRequest / (teacher.Calls.Repetition * teacher.Calls.Calls);
        return new TeacherAnswers(
            examples,
            ledger.Enter("teacherTokens", answer.IsKnown ? subject.Inputs.Of(answer) : examples * example),
            ledger.Enter("teacherCost", examples * call * (1m + subject.Inputs.Parameter("teacherRejectRate"))));
    }
}

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
    /// <param name="teacher">What the large model costs.</param>
    /// <param name="pupil">The calls that the small model learns to answer.</param>
    public static TeacherAnswers Of(Case subject, ServingCost teacher, CallTokens pupil)
    {
        var answer = subject.Proposal.Candidate.TrainingTokens;
        var example = (pupil.Input / (pupil.Repetition * pupil.Calls)) + pupil.Visible;
        var examples = answer.IsKnown ? Term.Ceiling(subject.Inputs.Of(answer) / example) : subject.Inputs.Parameter("distillationExamples");
        var call = teacher.PerRequest / (teacher.Calls.Repetition * teacher.Calls.Calls);
        return new TeacherAnswers(
            examples,
            answer.IsKnown ? subject.Inputs.Of(answer) : examples * example,
            examples * call * (1m + subject.Inputs.Parameter("teacherRejectRate")));
    }

    /// <summary>Enters the three and gives them back under their names.</summary>
    public TeacherAnswers Enter(FigureLedger ledger) => new(
        ledger.Enter("teacherAnswers", Examples),
        ledger.Enter("teacherTokens", Tokens),
        ledger.Enter("teacherCost", Cost));
}

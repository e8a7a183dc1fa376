using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;

namespace FineTuneAdvisor.Rules.Verification;

public enum DefectKind
{
    /// <summary>The ruleset cannot be read: an unknown name, a unit that does not fit, a value outside its range, a source that is missing, a text that does not render.</summary>
    Unreadable,

    /// <summary>No proposal can make the rule fire.</summary>
    UnreachableRule,

    /// <summary>No proposal can make the rule fire by this alternative.</summary>
    UnreachableCondition,

    /// <summary>Whenever the other conditions hold this one does too: it could be left out.</summary>
    IdleCondition,

    /// <summary>Another rule fires whenever this one does and says all that it says.</summary>
    SubsumedRule,

    /// <summary>Two rules conclude something else about one criterion, pattern or verdict.</summary>
    OpposedConclusions,

    /// <summary>A proposal about which no rule concludes.</summary>
    NoConclusion,

    /// <summary>A better answer makes the verdict worse.</summary>
    BetterIsWorse,

    UnusedParameter,

    /// <summary>A question that no rule, figure or text reads.</summary>
    UnreadQuestion,

    /// <summary>A fact of the proposal that no question asks.</summary>
    UnaskedFact,

    /// <summary>A parameter past its review date.</summary>
    StaleParameter,

    /// <summary>A rule that cannot always be told and does not say what follows then.</summary>
    UndeclaredUnknown,
}

/// <summary>A proposal that shows a defect, replayed through the whole program.</summary>
/// <param name="Name">Of its file, without the ending.</param>
/// <param name="Shows">What came of it: <c>defer by FTA-1902</c>.</param>
/// <param name="AsOf">The day that it was judged at.</param>
/// <param name="Upon">What it differs from in the few answers that matter.</param>
public sealed record Witness(string Name, Proposal Proposal, string Shows, DateOnly AsOf, WitnessBase Upon);

/// <summary>Answers that a witness is told against.</summary>
/// <param name="Name">Where they can be read: a file of answers, another witness; null: nowhere, they are the few without which no file of answers is accepted.</param>
public sealed record WitnessBase(string? Name, AnswerSheet Answers)
{
    /// <summary>The questions that a proposal answers otherwise, in their order, with the answer here and there; what is given as evidence does not count.</summary>
    public IEnumerable<(Question Question, Answer Here, Answer There)> Differences(AnswerSheet answers, QuestionSet questions) =>
        from question in questions.All
        let here = answers[question.Key]
        let there = Answers[question.Key]
        where Told(here) != Told(there)
        select (question, here, there);

    private static Answer Told(Answer answer) => answer with { Evidence = null, At = null };
}

/// <summary>One thing wrong with a ruleset.</summary>
/// <param name="Subject">The rule, condition (<c>FTA-1301.short</c>), parameter or question that it is about.</param>
/// <param name="Why">What is wrong, in a sentence.</param>
/// <param name="Mend">How to mend it.</param>
/// <param name="Witnesses">Proposals that show it; empty where the place in the file says it all, or the defect is that there is none.</param>
public sealed record Defect(DefectKind Kind, Position At, string Subject, string Why, string Mend, ImmutableArray<Witness> Witnesses);

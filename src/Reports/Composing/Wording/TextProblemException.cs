using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Reports.Composing.Wording;

/// <summary>A text of the ruleset cannot be told: it is missing, or its template is wrong. <c>TextCheck</c> finds these before a report is made.</summary>
public sealed class TextProblemException : Exception
{
    public TextProblemException(Problem problem)
        : base(problem.ToString()) => Problem = problem;

    public Problem Problem { get; }
}

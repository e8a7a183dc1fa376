namespace FineTuneAdvisor.Economics.Sensitivity;

/// <summary>The value of one answer, all others as they are, from which on another option costs least, its better answers counted.</summary>
/// <param name="Answer">Key of the answer, or <c>gainPoint</c>.</param>
/// <param name="From">The answer as it is.</param>
/// <param name="To">The nearest value on this side at which the best option changes, to 7 significant digits, inside the answer's range.</param>
/// <param name="Best">Id of the option that is best from there on.</param>
/// <param name="BestNow">Id of the option that is best with all answers as they are: the same for every answer.</param>
public sealed record TurningValue(string Answer, decimal From, decimal To, string Best, string BestNow);

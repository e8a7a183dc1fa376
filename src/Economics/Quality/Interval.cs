namespace FineTuneAdvisor.Economics.Quality;

/// <summary>A confidence interval of a difference of success rates, -1..1.</summary>
public readonly record struct Interval(double Low, double High);

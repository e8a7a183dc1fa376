using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Economics.Simulation;

/// <summary>
/// The months that are served in one future: the horizon, or fewer where the workload is cancelled before it ends. The month of the cancellation is not served, as in <c>expectedNetBenefit</c>
/// and in the loss of a cancellation after so many months.
/// </summary>
public static class ServedMonths
{
    /// <summary>Name of the chance, 0..1, that decides the month: the workload outlives month m where it is at most (1 − hazard)^(m / 12).</summary>
    public const string Chance = "cancellation";

    public static Term Of(Term horizon, Term hazard) => Term.Function(
        "served",
        [(horizon as NamedTerm)?.Definition ?? horizon, hazard, Term.Named(Chance, 1m, Basis.Assumed)],
        static operands => Served(operands[0], operands[1], operands[2]));

    private static double Served(double horizon, double hazard, double chance)
    {
        // Nobody cancels, or everybody at once: a logarithm of 0 says neither.
        if (hazard is <= 0 or >= 1)
        {
            return hazard <= 0 ? horizon : 0;
        }

        return Math.Min(horizon, Math.Floor(Scale.MonthsPerYear * Math.Log(chance) / Math.Log(1 - hazard)));
    }
}

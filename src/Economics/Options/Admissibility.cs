using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Retirement;

namespace FineTuneAdvisor.Economics.Options;

/// <summary>
/// Whether an option could be recommended at all: its model is in service at the assessment's date, it meets the constraints that can be
/// decided, and its quality is known. A constraint that answers and catalogue cannot decide removes nothing and is named.
/// </summary>
/// <param name="Reason">Why it is not admissible, an id of the texts; null where it is.</param>
/// <param name="Undecided">Keys of the constraints that cannot be decided.</param>
public sealed record Admissibility(string? Reason, ImmutableArray<string> Undecided)
{
    /// <param name="model">Catalogue id, where known and where somebody could shut it down.</param>
    /// <param name="isHosted">Somebody else's hardware serves it.</param>
    /// <param name="isQualityKnown">It is the baseline, or the team's evaluation covers it.</param>
    public static Admissibility Of(Case subject, string? model, bool isHosted, bool isQualityKnown)
    {
        var constraints = subject.Proposal.Constraints;
        var undecided = new[] { constraints.DataResidency.Given, constraints.LatencyTarget.Given }
            .Where(answer => answer.IsKnown)
            .Select(answer => answer.Key)
            .ToImmutableArray();
        var reason = !ModelLife.IsInService(subject, model) ? Reasons.ModelOutOfService
            : isHosted && subject.Inputs.IsYes(constraints.MustSelfHost) ? Reasons.MustSelfHost
            : isQualityKnown ? null
            : Reasons.QualityNotMeasured;
        return new Admissibility(reason, undecided);
    }
}

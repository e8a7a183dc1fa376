using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Options;

/// <summary>What the baseline's token flow hides of a model that reasons more, or less, than the baseline does.</summary>
public static class HiddenReasoning
{
    /// <summary>Ids of the texts (<c>reason.ID</c>).</summary>
    /// <param name="reasoning">The baseline's reasoning tokens of one call.</param>
    public static ImmutableArray<string> Notes(ModelRow row, Term reasoning) => (row.IsReasoning, reasoning.Value is > 0m) switch
    {
        (true, false) => [Reasons.ReasoningOnTop],
        (false, true) => [Reasons.ReasoningNotNeeded],
        _ => [],
    };
}

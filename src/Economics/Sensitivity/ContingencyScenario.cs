using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Options;

namespace FineTuneAdvisor.Economics.Sensitivity;

/// <summary>Every option's cost over the period, were inference to be billed at a multiple of its plan.</summary>
/// <param name="Multiplier">Of planned inference, of every option alike.</param>
public sealed record ContingencyScenario(decimal Multiplier, ImmutableArray<OptionAtContingency> Options)
{
    /// <summary>At plan, at the middle and at the stress multiplier of the parameters.</summary>
    public static ImmutableArray<ContingencyScenario> Of(IReadOnlyList<OptionRow> options, Inputs inputs) =>
    [
        .. new[] { 1m, inputs.Parameters["assumedContingency"].Value, inputs.Parameters["stressContingency"].Value }
            .Distinct()
            .Select(multiplier => At(options, multiplier)),
    ];

    private static ContingencyScenario At(IReadOnlyList<OptionRow> options, decimal multiplier)
    {
        var restated = new Restatement(ImmutableDictionary<string, decimal>.Empty.Add("finance.contingency", multiplier));
        decimal? Cost(Term? term) => term is { IsKnown: true } && restated.Of(term) is { } cost ? Significant.OfTranscendental(cost) : null;
        return new ContingencyScenario(multiplier, [.. options.Select(option => new OptionAtContingency(option.Id, Cost(option.TotalCost), Cost(option.NetPresentCost)))]);
    }
}

/// <param name="TotalCost">USD over the period; null where the option's cost is unknown.</param>
/// <param name="NetPresentCost">The same at today's worth.</param>
public sealed record OptionAtContingency(string Id, decimal? TotalCost, decimal? NetPresentCost);

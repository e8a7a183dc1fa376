using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Economics.Figures;

/// <summary>A value under a name: an answer, a price, a parameter, or a figure that keeps its formula behind the name.</summary>
internal class NamedTerm(string symbol, decimal? value, Basis basis, string? reason, bool isApproximate = false)
    : Term(Operation.Named, value, basis, reason, isApproximate)
{
    /// <summary>What a name stands for, where it was entered as a figure.</summary>
    public Term? Definition { get; init; }

    internal override string Symbol => symbol;

    private protected override IEnumerable<string> MissingNames => Definition is null ? [] : Definition.Missing;
}

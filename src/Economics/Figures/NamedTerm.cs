using System.Collections.Immutable;
using System.Globalization;
using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Economics.Figures;

/// <summary>A value under a name: an answer, a price, a parameter, or a figure that keeps its formula behind the name.</summary>
internal sealed class NamedTerm(string symbol, decimal? value, Basis basis, string? reason, bool isApproximate = false)
    : Term(Operation.Named, value, basis, reason, isApproximate)
{
    /// <summary>What a name stands for, where it was entered as a figure.</summary>
    public Term? Definition { get; init; }

    public bool IsDate { get; init; }

    /// <summary>What would make an unknown one known.</summary>
    public ImmutableArray<string> Lacks { get; init; } = [];

    internal override string Symbol => symbol;

    internal override string ValueText => IsDate && Value is { } day
        ? DateOnly.FromDayNumber((int)day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : base.ValueText;

    private protected override IEnumerable<string> MissingNames => Definition is null ? Lacks : Definition.Missing;
}

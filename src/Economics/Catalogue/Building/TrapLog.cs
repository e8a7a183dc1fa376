using System.Collections.Immutable;

namespace FineTuneAdvisor.Economics.Catalogue.Building;

/// <summary>Keeps every trap met, and how many entries were not text models at all.</summary>
internal sealed class TrapLog
{
    private readonly List<TrapMet> _met = [];
    private readonly SortedDictionary<string, int> _otherModes = new(StringComparer.Ordinal);

    /// <summary>By trap, model and field.</summary>
    public ImmutableArray<TrapMet> Met =>
        [.. _met.Distinct().OrderBy(met => met.Trap).ThenBy(met => met.Model, StringComparer.Ordinal).ThenBy(met => met.Field, StringComparer.Ordinal).ThenBy(met => met.Found, StringComparer.Ordinal)];

    /// <summary>Entries by mode: image, audio, embedding and the like.</summary>
    public ImmutableSortedDictionary<string, int> OtherModes => _otherModes.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public void Add(Trap trap, string model, string field, string found, string done) => _met.Add(new TrapMet(trap, model, field, found, done));

    public void AddOtherMode(string mode) => _otherModes[mode] = _otherModes.GetValueOrDefault(mode) + 1;
}

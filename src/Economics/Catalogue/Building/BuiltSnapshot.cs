using System.Collections.Immutable;

namespace FineTuneAdvisor.Economics.Catalogue.Building;

/// <summary>A snapshot's text, ready to be written, and what happened on the way.</summary>
public sealed record BuiltSnapshot(string Text, BuildReport Report);

/// <param name="Models">Models of the new snapshot.</param>
/// <param name="FromBase">Of these, those that the base brought.</param>
/// <param name="Confirmed">Of the new ones, those on whose input and output price two files agree.</param>
/// <param name="Single">Of the new ones, those that rest on one file.</param>
/// <param name="OtherModes">Entries left out because they are no text models, by mode.</param>
/// <param name="Traps">By trap, model and field.</param>
/// <param name="Disagreements">By model and field.</param>
public sealed record BuildReport(
    DateOnly AsOf,
    int Models,
    int FromBase,
    int Confirmed,
    int Single,
    ImmutableSortedDictionary<string, int> OtherModes,
    ImmutableArray<TrapMet> Traps,
    ImmutableArray<Disagreement> Disagreements);

/// <summary>Two sources that say different things of one model: what stands in the snapshot, and what the other says.</summary>
/// <param name="Field">A key of a price list, of the tuned one as <c>tuned.input</c>; or <c>shutdown</c>.</param>
/// <param name="Stands">Invariant text, USD per 1M tokens or a date; empty where nothing stands.</param>
/// <param name="By">Id of its source, with its grade.</param>
public sealed record Disagreement(string Model, string Field, string Stands, string By, string Other, string OtherBy);

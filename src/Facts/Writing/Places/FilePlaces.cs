using System.Collections.Immutable;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Facts.Writing.Places;

/// <summary>Where the sections and answers of a file stand, in characters from its start.</summary>
/// <param name="Root">Null where the file is no mapping.</param>
/// <param name="End">Where another section may be appended.</param>
/// <param name="Comments">In the order of the file, each from its sign to the end of its line.</param>
internal sealed record FilePlaces(PlacedMapping? Root, int End, ImmutableArray<Span> Comments)
{
    /// <summary>Of a text that is read without a problem as YAML or JSON.</summary>
    public static FilePlaces Of(string name, string text) => Notation.Of(name).IsJson ? JsonPlaces.Of(text) : YamlPlaces.Of(text);
}

/// <param name="Start">The first character.</param>
/// <param name="End">Behind the last character.</param>
internal readonly record struct Span(int Start, int End)
{
    public bool IsEmpty => Start == End;

    public bool Holds(Span other) => Start <= other.Start && other.End <= End;
}

/// <param name="Key">As it is spelt, quotes included.</param>
/// <param name="Value">From behind the colon to behind the last character that means something; empty where nothing stands there.</param>
/// <param name="Entries">The entries of a value that has any, one level down from the root.</param>
internal sealed record PlacedEntry(string Name, Span Key, Span Value, PlacedMapping? Entries);

/// <param name="IsFlow">In braces.</param>
/// <param name="Start">Of the first brace or key.</param>
internal sealed record PlacedMapping(bool IsFlow, int Start, ImmutableArray<PlacedEntry> Entries);

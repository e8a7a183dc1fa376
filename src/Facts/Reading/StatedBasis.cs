using System.Collections.Immutable;

namespace FineTuneAdvisor.Facts.Reading;

/// <summary>The basis that an answer states; unknown belongs to an unknown value, and only to it.</summary>
public static class StatedBasis
{
    private const string Unknown = "unknown";

    private static readonly ImmutableArray<(string Word, Basis Basis)> Words =
    [
        ("measured", Basis.Measured),
        ("contracted", Basis.Contracted),
        ("estimated", Basis.Estimated),
        ("assumed", Basis.Assumed),
    ];

    /// <summary>Every word that says how an answer came to be known, the firmest first.</summary>
    public static ImmutableArray<string> All { get; } = [.. Words.Select(entry => entry.Word)];

    /// <summary>The word of a basis as files write it; <c>unknown</c> for none.</summary>
    public static string Word(Basis basis) => Words.FirstOrDefault(entry => entry.Basis == basis).Word ?? Unknown;

    /// <summary>The basis, or null with a problem.</summary>
    internal static Basis? Read(ScalarNode scalar, string key, bool isValueUnknown, ImmutableArray<Problem>.Builder problems)
    {
        var notation = Notation.Of(scalar.At.File);
        var words = Words.Select(entry => entry.Word).ToImmutableArray();
        var index = words.IndexOf(scalar.Text, 0, words.Length, StringComparer.Ordinal);
        var isUnknown = scalar.Text == Unknown;
        if (index < 0 && !isUnknown)
        {
            Refuse("one of: " + string.Join(", ", words), NearestName.Of(scalar.Text, words) is [var nearest] ? $"Did you mean {notation.Word(nearest)}?" : "Say how the value came to be known.", SameWord.Of(scalar.Text, words));
            return null;
        }

        if (isValueUnknown && !isUnknown)
        {
            Refuse("unknown, or no basis, beside value unknown", $"Remove {notation.Key("basis")}, or give the value it speaks of.");
            return null;
        }

        if (isUnknown && !isValueUnknown)
        {
            Refuse("one of: " + string.Join(", ", words), $"Write {notation.Entry("value", Unknown)} if nobody knows it.");
            return null;
        }

        return isUnknown ? Basis.Unknown : Words[index].Basis;

        void Refuse(string expected, string mend, string? certain = null) => problems.Add(new Problem(scalar.At, key, Excerpt.Quoted(scalar.Text), expected, mend) { Certain = certain });
    }
}

using System.Collections.Immutable;

namespace FineTuneAdvisor.Economics.Catalogue.Reading;

/// <summary>
/// One line of the table of listed models, <c>ID KIND KNOWN SOURCE KEY VALUE ...</c>, such as
/// <c>azure/gpt-4o prices 2026-08-06 litellm input 2.5 output 10</c>, or <c>ID reasoning</c>.
/// </summary>
/// <param name="Kind">One of <see cref="Kinds"/>, or anything else that stood there.</param>
/// <param name="Values">Key and value; the value is empty where a key stands alone.</param>
internal sealed record ListedLine(string Id, string Kind, string Known, string Source, ImmutableArray<(string Key, string Value)> Values)
{
    public const string Reasoning = "reasoning";

    /// <summary>The kinds of line that state something, named as the keys of a model are.</summary>
    public static readonly ImmutableArray<string> Kinds = ["prices", "otherPrices", "tunedPrices", "otherTunedPrices", "dates"];

    public static ListedLine Read(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var values = ImmutableArray.CreateBuilder<(string, string)>();
        for (var i = 4; i < words.Length; i += 2)
        {
            values.Add((words[i], Word(words, i + 1)));
        }

        return new ListedLine(words[0], Word(words, 1), Word(words, 2), Word(words, 3), values.ToImmutable());
    }

    private static string Word(string[] words, int index) => index < words.Length ? words[index] : "";
}

using System.Collections.Immutable;
using System.Globalization;

namespace FineTuneAdvisor.Facts.Reading;

/// <summary>
/// Reads the fields of one mapping of a file of ours (questionnaire, catalogue, ruleset), collecting every problem:
/// a missing or mistyped field, and, in <see cref="Done"/>, a key that nobody asked for with the nearest one that exists.
/// </summary>
public sealed class Fields
{
    private readonly MappingNode _mapping;
    private readonly string _key;
    private readonly ImmutableArray<Problem>.Builder _problems;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    private Fields(MappingNode mapping, string key, ImmutableArray<Problem>.Builder problems)
    {
        _mapping = mapping;
        _key = key;
        _problems = problems;
    }

    public Position At => _mapping.At;

    /// <summary>The keys of the mapping, in the order of the file.</summary>
    public IEnumerable<ScalarNode> Keys => _mapping.Entries.Select(entry => entry.Key);

    /// <summary>The fields of a node that should be a mapping; null, with a problem, when it is not.</summary>
    public static Fields? Of(Node node, string key, ImmutableArray<Problem>.Builder problems)
    {
        if (node is MappingNode mapping)
        {
            return new Fields(mapping, key, problems);
        }

        problems.Add(new Problem(node.At, key, Describe(node), "a mapping of keys to values", "Write one 'key: value' a line below it."));
        return null;
    }

    public bool Has(string name) => _mapping[name] is not null;

    public Node? Node(string name)
    {
        _asked.Add(name);
        return _mapping[name];
    }

    /// <summary>The text of a field; null when it is left out.</summary>
    public string? OptionalText(string name) => Node(name) switch
    {
        null => null,
        ScalarNode scalar => scalar.Text,
        { } other => Mistyped(name, other, "a text"),
    };

    /// <summary>The text of a field that must be there; empty, with a problem, when it is not.</summary>
    public string Text(string name)
    {
        if (Node(name) is ScalarNode { IsEmpty: true })
        {
            Problem(name, "nothing", "a text", $"Write it after '{name}:'.");
            return "";
        }

        return Has(name) ? OptionalText(name) ?? "" : Missing(name, "a text");
    }

    public decimal? OptionalNumber(string name) => OptionalText(name) is not { } text ? null
        : Numeral.TryRead(text, out var number) == NumeralFault.None && !number.IsPercentage ? number.Amount
        : Problem<decimal>(name, text, "a number");

    public decimal Number(string name) => Has(name) ? OptionalNumber(name) ?? 0m : Require<decimal>(name, "a number");

    public DateOnly? OptionalDate(string name) => OptionalText(name) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
        : Problem<DateOnly>(name, text, "a date such as 2026-11-24");

    public DateOnly Date(string name) => Has(name) ? OptionalDate(name) ?? default : Require<DateOnly>(name, "a date such as 2026-11-24");

    public bool YesNo(string name, bool leftOut) => OptionalText(name) switch
    {
        null => leftOut,
        "yes" => true,
        "no" => false,
        { } text => Problem<bool>(name, text, "yes or no") ?? leftOut,
    };

    /// <summary>The texts of a list field; empty when it is left out.</summary>
    public ImmutableArray<string> Texts(string name)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (var item in Items(name))
        {
            if (item is ScalarNode scalar)
            {
                texts.Add(scalar.Text);
            }
            else
            {
                Mistyped(name, item, "a text");
            }
        }

        return texts.ToImmutable();
    }

    /// <summary>The items of a list field; empty when it is left out.</summary>
    public ImmutableArray<Node> Items(string name)
    {
        switch (Node(name))
        {
            case null:
                return [];
            case SequenceNode sequence:
                return sequence.Items;
            case { } other:
                Mistyped(name, other, "a list");
                return [];
        }
    }

    /// <summary>The fields of a mapping field; null when it is left out.</summary>
    public Fields? Mapping(string name) => Node(name) is { } node ? Of(node, Path(name), _problems) : null;

    /// <summary>Adds a problem at a field's value.</summary>
    public void Problem(string name, string found, string expected, string mend) =>
        _problems.Add(new Problem(_mapping[name]?.At ?? _mapping.At, Path(name), found, expected, mend));

    /// <summary>Reports every key that no call asked for.</summary>
    public void Done()
    {
        foreach (var key in Keys.Where(key => !_asked.Contains(key.Text)))
        {
            var nearest = NearestName.Of(key.Text, _asked);
            _problems.Add(new Problem(
                key.At,
                Path(key.Text),
                "a key that does not exist here",
                "one of: " + string.Join(", ", _asked.Order(StringComparer.Ordinal)),
                nearest.Count > 0 ? $"Did you mean {nearest[0]}?" : "Remove it.")
            {
                Certain = SameWord.Of(key.Text, _asked),
            });
        }
    }

    /// <summary>What a node is, for a message.</summary>
    public static string Describe(Node node) => node switch
    {
        ScalarNode scalar => Excerpt.Quoted(scalar.Text),
        SequenceNode => "a list",
        _ => "a mapping",
    };

    private string Path(string name) => Entries.Path(_key, name);

    private string Missing(string name, string expected)
    {
        _problems.Add(new Problem(_mapping.At, Path(name), "nothing", expected, $"Add '{name}:'."));
        return "";
    }

    private T Require<T>(string name, string expected)
        where T : struct
    {
        _asked.Add(name);
        Missing(name, expected);
        return default;
    }

    private string? Mistyped(string name, Node node, string expected)
    {
        _problems.Add(new Problem(node.At, Path(name), Describe(node), expected, $"Write {expected} after '{name}:'."));
        return null;
    }

    private T? Problem<T>(string name, string text, string expected)
        where T : struct
    {
        Problem(name, Excerpt.Quoted(text), expected, $"Write {expected} after '{name}:'.");
        return null;
    }
}

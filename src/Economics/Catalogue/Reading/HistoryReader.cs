using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Economics.Catalogue.Reading;

/// <summary>Reads the dated values of a model that are not token prices.</summary>
internal sealed class HistoryReader(string key, SourceTable sources, ImmutableArray<Problem>.Builder problems)
{
    /// <summary>Entries with one number above 0 each.</summary>
    public ImmutableArray<Dated<decimal>> Numbers(ImmutableArray<Node> items, string name, string unit)
    {
        var history = ImmutableArray.CreateBuilder<Dated<decimal>>();
        foreach (var (fields, statement) in Entries(items))
        {
            var number = fields.Positive(name, unit);
            Add(fields, name, statement?.Of(number), history);
        }

        return history.ToImmutable();
    }

    /// <summary>Entries with any of these dates each; the histories in the order of the names.</summary>
    public ImmutableArray<Dated<DateOnly>>[] Dates(ImmutableArray<Node> items, params string[] names)
    {
        var histories = Array.ConvertAll(names, _ => ImmutableArray.CreateBuilder<Dated<DateOnly>>());
        foreach (var (fields, statement) in Entries(items))
        {
            for (var i = 0; i < names.Length; i++)
            {
                if (fields.OptionalDate(names[i]) is { } date)
                {
                    Add(fields, names[i], statement?.Of(date), histories[i]);
                }
            }
        }

        return Array.ConvertAll(histories, history => history.ToImmutable());
    }

    private IEnumerable<(Fields Fields, Statement? Statement)> Entries(ImmutableArray<Node> items)
    {
        foreach (var item in items)
        {
            if (Fields.Of(item, key, problems) is { } fields)
            {
                yield return (fields, sources.Of(fields));
                fields.Done();
            }
        }
    }

    private static void Add<T>(Fields fields, string name, Dated<T>? value, ImmutableArray<Dated<T>>.Builder history)
    {
        if (value is null)
        {
            return;
        }

        if (history.Any(other => other.AsOf == value.AsOf))
        {
            fields.Problem(name, "this value a second time for the same day", "each value once a day", "Keep the better source's.");
        }

        history.Add(value);
    }
}

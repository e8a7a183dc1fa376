using System.Collections.Immutable;
using System.Globalization;
using FineTuneAdvisor.Economics.Catalogue.Reading;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Economics.Catalogue.Building;

/// <summary>A snapshot that is being built: what it says, row by row, without judging it.</summary>
internal sealed class SnapshotDraft
{
    public DateOnly AsOf { get; set; }

    public SortedDictionary<string, ImmutableArray<(string Key, string Value)>> Sources { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, ModelDraft> Models { get; } = new(StringComparer.Ordinal);

    /// <summary>Models that the price keeper rules out, by id.</summary>
    public SortedDictionary<string, ImmutableArray<(string Key, string Value)>> LeftOut { get; } = new(StringComparer.Ordinal);

    public ImmutableArray<ImmutableArray<(string Key, string Value)>> GpuHours { get; private set; } = [];

    public ImmutableArray<ImmutableArray<(string Key, string Value)>> Throughput { get; private set; } = [];

    /// <summary>The draft of a snapshot in which its reader found no problem.</summary>
    public static SnapshotDraft Of(MappingNode root)
    {
        var draft = new SnapshotDraft { AsOf = Day(Text(root, "asOf")!), GpuHours = [.. Rows(root, "gpuHours")], Throughput = [.. Rows(root, "throughput")] };
        foreach (var source in Rows(root, "sources"))
        {
            draft.Sources.Add(Value(source, "id"), source);
        }

        foreach (var model in Rows(root, "leftOut"))
        {
            draft.LeftOut.Add(Value(model, "id"), model);
        }

        foreach (var model in Items(root, "models"))
        {
            draft.Add(model);
        }

        foreach (var line in (Text(root, "listed") ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            draft.Add(ListedLine.Read(line));
        }

        return draft;
    }

    public ModelDraft Model(string id)
    {
        if (!Models.TryGetValue(id, out var model))
        {
            Models.Add(id, model = new ModelDraft(id));
        }

        return model;
    }

    private void Add(MappingNode node)
    {
        var model = Model(Text(node, "id")!);
        model.Weights = Text(node, "weights");
        model.Note = Text(node, "note");
        model.IsReasoning = Text(node, "reasoning") == "yes";
        foreach (var kind in ModelDraft.Kinds)
        {
            model.Add(kind, Rows(node, kind).Select(row => new DraftEntry(
                Day(Value(row, "known")),
                Value(row, "source"),
                row.Contains(("confirmed", "yes")),
                [.. row.Where(value => value.Key is not ("known" or "source" or "confirmed"))])));
        }
    }

    private void Add(ListedLine line)
    {
        if (line.Kind == ListedLine.Reasoning)
        {
            Model(line.Id).IsReasoning = true;
        }
        else
        {
            Model(line.Id).Add(line.Kind, new DraftEntry(Day(line.Known), line.Source, false, line.Values));
        }
    }

    private static IEnumerable<MappingNode> Items(MappingNode node, string key) => node[key] is SequenceNode items ? items.Items.OfType<MappingNode>() : [];

    private static IEnumerable<ImmutableArray<(string Key, string Value)>> Rows(MappingNode node, string key) =>
        Items(node, key).Select(row => row.Entries.Select(entry => (entry.Key.Text, ((ScalarNode)entry.Value).Text)).ToImmutableArray());

    private static string? Text(MappingNode node, string key) => (node[key] as ScalarNode)?.Text;

    private static string Value(ImmutableArray<(string Key, string Value)> row, string key) => row.First(value => value.Key == key).Value;

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

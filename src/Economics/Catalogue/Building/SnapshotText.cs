using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FineTuneAdvisor.Economics.Catalogue.Reading;

namespace FineTuneAdvisor.Economics.Catalogue.Building;

/// <summary>Writes a snapshot: sources that something rests on, then the models by id, then GPU hours and load tests as they came.</summary>
internal static class SnapshotText
{
    private const string Head = """
        # Prices, dates, GPU hours and load tests as they were known on the day in 'asOf'. USD; tokens per 1M.
        # Format, grades, traps and how this file was made: SOURCES.md beside it. What nobody published is left out, never 0.
        # 'known' is the day from which a value counts. A price list is whole: what a later list of the same model leaves out is
        # unknown from then on. Entries of one day, one for each source, make one list. 'other' prices are what another source
        # says of the same tokens: shown, never reckoned with.

        """;

    private const string AboutListed = """

        # Models of which price files say no more than prices and a last day, a statement a line: id, what, known, source, values.
        listed: |

        """;

    public static string Of(SnapshotDraft draft)
    {
        var body = new StringBuilder();
        Rows(body, "leftOut", draft.LeftOut.Values);
        Each(body, "\nmodels:\n", draft.Models.Values.Where(model => !model.IsPlain), Model);
        Each(body, AboutListed.ReplaceLineEndings("\n"), draft.Models.Values.Where(model => model.IsPlain), Lines);
        Rows(body, "gpuHours", draft.GpuHours);
        Rows(body, "throughput", draft.Throughput);

        var used = Used(draft);
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        text.Append(CultureInfo.InvariantCulture, $"asOf: {Day(draft.AsOf)}\n");
        Rows(text, "sources", draft.Sources.Where(source => used.Contains(source.Key)).Select(source => source.Value));
        return text.Append(body).ToString();
    }

    private static HashSet<string> Used(SnapshotDraft draft) =>
        new(
            draft.Models.Values.SelectMany(model => ModelDraft.Kinds.SelectMany(model.Of)).Select(entry => entry.Source)
                .Concat(draft.LeftOut.Values.Concat(draft.GpuHours).Concat(draft.Throughput).SelectMany(row => row).Where(value => value.Key == "source").Select(value => value.Value)),
            StringComparer.Ordinal);

    private static void Rows(StringBuilder text, string key, IEnumerable<ImmutableArray<(string Key, string Value)>> rows)
    {
        var isFirst = true;
        foreach (var row in rows)
        {
            text.Append(isFirst ? $"\n{key}:\n" : "").Append("  - ").Append(Flow(row)).Append('\n');
            isFirst = false;
        }
    }

    private static void Each(StringBuilder text, string heading, IEnumerable<ModelDraft> models, Action<StringBuilder, ModelDraft> write)
    {
        var isFirst = true;
        foreach (var model in models)
        {
            text.Append(isFirst ? heading : "");
            write(text, model);
            isFirst = false;
        }
    }

    private static void Model(StringBuilder text, ModelDraft model)
    {
        text.Append("  - id: ").Append(Scalar(model.Id)).Append('\n');
        text.Append(model.Weights is { } weights ? $"    weights: {Scalar(weights)}\n" : "");
        text.Append(model.IsReasoning ? "    reasoning: yes\n" : "");
        text.Append(model.Note is { } note ? $"    note: {Scalar(note)}\n" : "");
        foreach (var kind in ModelDraft.Kinds.Where(kind => model.Of(kind).Any()))
        {
            text.Append(CultureInfo.InvariantCulture, $"    {kind}:\n");
            foreach (var entry in model.Of(kind))
            {
                text.Append("      - ").Append(Flow(
                    [("known", Day(entry.Known)), ("source", entry.Source), .. entry.IsConfirmed ? [("confirmed", "yes")] : Array.Empty<(string, string)>(), .. entry.Values])).Append('\n');
            }
        }
    }

    private static void Lines(StringBuilder text, ModelDraft model)
    {
        text.Append(model.IsReasoning ? $"  {model.Id} {ListedLine.Reasoning}\n" : "");
        foreach (var kind in ModelDraft.Kinds)
        {
            foreach (var entry in model.Of(kind))
            {
                text.Append(CultureInfo.InvariantCulture, $"  {model.Id} {kind} {Day(entry.Known)} {entry.Source}");
                foreach (var (key, value) in entry.Values)
                {
                    text.Append(CultureInfo.InvariantCulture, $" {key} {value}");
                }

                text.Append('\n');
            }
        }
    }

    private static string Flow(ImmutableArray<(string Key, string Value)> row) =>
        "{ " + string.Join(", ", row.Select(value => $"{value.Key}: {Scalar(value.Value)}")) + " }";

    // Plain where YAML reads it back as the same text in every place, else quoted.
    private static string Scalar(string text) =>
        text.Length > 0 && char.IsAsciiLetterOrDigit(text[0]) && !text.EndsWith(' ') && text is not ("null" or "Null" or "NULL")
            && text.All(character => char.IsAsciiLetterOrDigit(character) || " ._/@+()-;'".Contains(character, StringComparison.Ordinal))
        ? text
        : "\"" + string.Concat(text.Select(Escaped)) + "\"";

    private static string Escaped(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\t' => "\\t",
        _ when char.IsControl(character) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
        _ => character.ToString(),
    };

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}

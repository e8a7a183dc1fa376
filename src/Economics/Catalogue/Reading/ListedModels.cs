using System.Collections.Immutable;
using System.Globalization;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Economics.Catalogue.Reading;

/// <summary>
/// Reads the table of models of which price files say no more than prices and a last day: one block of text, a line for each
/// statement (<see cref="ListedLine"/>), the lines of a model together.
/// </summary>
/// <remarks>As YAML mappings the same two and a half thousand models take ten times as long to read as the rest of a snapshot.</remarks>
internal sealed class ListedModels(SourceTable sources, ImmutableArray<Problem>.Builder problems)
{
    // As the block is written: a problem's column is right where it is indented by two blanks.
    private const int Indentation = 2;

    // Dividing by it takes trailing zeros off: 1.50 and 1.5 are one price, and must give one assessment.
    private const decimal One = 1.000000000000000000000000000m;

    private readonly Dictionary<(string Known, string Source), Statement?> _statements = [];

    public static void AddTo(SortedDictionary<string, ModelAsWritten> models, Node? block, SourceTable sources, ImmutableArray<Problem>.Builder problems)
    {
        switch (block)
        {
            case null:
                return;
            case ScalarNode scalar:
                new ListedModels(sources, problems).Read(scalar, models);
                return;
            default:
                problems.Add(new Problem(block.At, "listed", Fields.Describe(block), "a block of lines", "Write it after 'listed: |', one statement a line."));
                return;
        }
    }

    private void Read(ScalarNode block, SortedDictionary<string, ModelAsWritten> models)
    {
        var at = block.At;
        var rows = new List<(ListedLine Line, Position At)>();
        foreach (var text in block.Text.Split('\n'))
        {
            at = at with { Line = at.Line + 1, Column = Indentation + 1 };
            if (string.IsNullOrWhiteSpace(text))
            {
                continue;
            }

            var line = ListedLine.Read(text);
            if (rows.Count > 0 && rows[0].Line.Id != line.Id)
            {
                Add(rows, models);
                rows.Clear();
            }

            rows.Add((line, at));
        }

        if (rows.Count > 0)
        {
            Add(rows, models);
        }
    }

    private void Add(List<(ListedLine Line, Position At)> rows, SortedDictionary<string, ModelAsWritten> models)
    {
        var (first, at) = rows[0];
        if (first.Id.IndexOf('/', StringComparison.Ordinal) <= 0)
        {
            problems.Add(new Problem(at, "listed", $"\"{first.Id}\"", "an id of the form provider/model", "Put the provider before it, e.g. openai/."));
            return;
        }

        var listed = new ListedModel(first.Id);
        foreach (var (line, place) in rows)
        {
            Take(listed, line, place);
        }

        var model = listed.AsWritten();
        problems.AddRange(PriceChecks.Of(listed.Of("prices"), listed.Of("tunedPrices"), model.Entry.Base));
        if (!models.TryAdd(first.Id, model))
        {
            problems.Add(new Problem(at, "listed." + first.Id, "this model a second time", "each model once, its lines together", "Put the values of both into one."));
        }
    }

    private void Take(ListedModel model, ListedLine line, Position at)
    {
        if (line.Kind == ListedLine.Reasoning)
        {
            model.IsReasoning = true;
        }
        else if (!ListedLine.Kinds.Contains(line.Kind, StringComparer.Ordinal))
        {
            Refuse(line, at, $"\"{line.Kind}\"", "one of: " + string.Join(", ", ListedLine.Kinds) + ", " + ListedLine.Reasoning, "Write one of them after the id.");
        }
        else if (StatementOf(line, at) is { } statement)
        {
            var list = $"listed.{line.Id}.{line.Kind}";
            foreach (var (key, value) in line.Values)
            {
                Take(model, line, list, statement, key, value, at);
            }
        }
    }

    private void Take(ListedModel model, ListedLine line, string list, Statement statement, string key, string value, Position at)
    {
        if (line.Kind == "dates")
        {
            if (key == "shutdown" && DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                model.Shutdown.Add(statement.Of(day));
                return;
            }

            Refuse(line, at, $"\"{key} {value}\"", "shutdown and a date such as 2026-11-24", "Other dates stand at the model under 'models'.");
            return;
        }

        if (!PriceFields.Names.Contains(key) || !decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount))
        {
            Refuse(line, at, $"\"{key} {value}\"", "a price and its amount, such as input 2.5; one of: " + string.Join(", ", PriceFields.Names), "Correct the word or the number.");
        }
        else if (PriceChecks.Alone(amount, false) is { } finding)
        {
            Refuse(line, at, finding.Found, finding.Expected, finding.Mend);
        }
        else if (!model.TryAdd(line.Kind, new ListedPrice(key, statement.Of(amount / One), false, list, at)))
        {
            Refuse(line, at, $"the price of {key} a second time for the same day", "each price once a day", "Keep the better source's.");
        }
    }

    // The same few days and sources stand on every line.
    private Statement? StatementOf(ListedLine line, Position at)
    {
        if (!_statements.TryGetValue((line.Known, line.Source), out var statement))
        {
            statement = sources.Of(line.Known, line.Source, at, "listed." + line.Id, problems);
            _statements.Add((line.Known, line.Source), statement);
        }

        return statement;
    }

    private void Refuse(ListedLine line, Position at, string found, string expected, string mend) =>
        problems.Add(new Problem(at, $"listed.{line.Id}", found, expected, mend));
}

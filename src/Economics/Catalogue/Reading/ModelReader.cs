using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Economics.Catalogue.Reading;

/// <summary>Reads the models of a snapshot and checks their prices, each by itself and against the same weights elsewhere.</summary>
internal static class ModelReader
{
    /// <summary>The models by id, ordinal order.</summary>
    /// <param name="listed">The table of models of which no more than prices is known (<see cref="ListedModels"/>); null where there is none.</param>
    public static ImmutableArray<ModelEntry> Read(ImmutableArray<Node> items, Node? listed, SourceTable sources, ImmutableArray<Problem>.Builder problems)
    {
        var models = new SortedDictionary<string, ModelAsWritten>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var key = "models." + ((item as MappingNode)?["id"] as ScalarNode)?.Text;
            if (Fields.Of(item, key, problems) is not { } fields)
            {
                continue;
            }

            var model = Model(fields, key, sources, problems);
            if (!models.TryAdd(model.Entry.Id, model))
            {
                fields.Problem("id", $"\"{model.Entry.Id}\" a second time", "each model once", "Put the values of both into one.");
            }

            fields.Done();
        }

        ListedModels.AddTo(models, listed, sources, problems);
        problems.AddRange(SameWeightsCheck.Of(models.Values));
        return [.. models.Values.Select(model => model.Entry)];
    }

    private static ModelAsWritten Model(Fields fields, string key, SourceTable sources, ImmutableArray<Problem>.Builder problems)
    {
        var prices = PriceListReader.Read(fields.Items("prices"), key + ".prices", sources, problems);
        var tuned = PriceListReader.Read(fields.Items("tunedPrices"), key + ".tunedPrices", sources, problems);
        var other = PriceListReader.Read(fields.Items("otherPrices"), key + ".otherPrices", sources, problems);
        var otherTuned = PriceListReader.Read(fields.Items("otherTunedPrices"), key + ".otherTunedPrices", sources, problems);
        var lists = PriceListReader.Lists(prices);
        problems.AddRange(PriceChecks.Of(prices, tuned, lists));

        var dates = new HistoryReader(key + ".dates", sources, problems).Dates(fields.Items("dates"), "released", "shutdown", "tuningCloses");
        var entry = new ModelEntry(
            Id(fields),
            fields.OptionalText("weights"),
            fields.OptionalText("note"),
            fields.YesNo("reasoning", false),
            lists,
            PriceListReader.Lists(tuned),
            [.. PriceListReader.Others(other, false), .. PriceListReader.Others(otherTuned, true)],
            new HistoryReader(key + ".training", sources, problems).Numbers(fields.Items("training"), "perMillion", "USD per 1M trained tokens"),
            dates[0],
            dates[1],
            dates[2],
            new HistoryReader(key + ".cachingMinimum", sources, problems).Numbers(fields.Items("cachingMinimum"), "tokens", "tokens"));
        return new ModelAsWritten(entry, prices);
    }

    private static string Id(Fields fields)
    {
        var id = fields.Text("id");
        if (id.Length > 0 && id.IndexOf('/', StringComparison.Ordinal) <= 0)
        {
            fields.Problem("id", $"\"{id}\"", "an id of the form provider/model", "Put the provider before it, e.g. openai/.");
        }

        return id;
    }
}

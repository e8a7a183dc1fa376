using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Economics.Catalogue.Reading;

/// <summary>Reads the models that the price keeper leaves out.</summary>
internal static class LeftOutReader
{
    /// <summary>The models by id, ordinal order.</summary>
    public static ImmutableArray<LeftOutModel> Read(ImmutableArray<Node> items, SourceTable sources, ImmutableArray<Problem>.Builder problems)
    {
        var models = ImmutableArray.CreateBuilder<LeftOutModel>();
        foreach (var item in items)
        {
            if (Fields.Of(item, "leftOut", problems) is not { } fields)
            {
                continue;
            }

            var statement = sources.Of(fields);
            var id = fields.Text("id");
            var because = fields.Text("because");
            fields.Done();
            if (statement is not null)
            {
                models.Add(new LeftOutModel(id, statement.Of(because)));
            }
        }

        return [.. models.OrderBy(model => model.Id, StringComparer.Ordinal)];
    }
}

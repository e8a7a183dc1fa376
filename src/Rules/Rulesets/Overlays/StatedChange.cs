using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Rulesets.Overlays;

/// <summary>One item of an overlay's <c>changes</c>, as it is written.</summary>
/// <param name="Value">Null: as it was; so <paramref name="Low"/> and <paramref name="High"/>.</param>
internal sealed record StatedChange(string Id, decimal? Value, decimal? Low, decimal? High, string Owner, string Reason, DateOnly ReviewBy, Source Source)
{
    /// <summary>What is written, upon the parameter as it was; null, with its problems, where it cannot be read.</summary>
    public static (StatedChange Stated, ParameterChange Change)? Read(Fields fields, ParameterSet parameters, ISet<string> changed)
    {
        var id = fields.Text("parameter");
        var before = parameters.Find(id);
        if (before is null && id.Length > 0)
        {
            var nearest = NearestName.Of(id, parameters.All.Select(known => known.Id));
            fields.Problem("parameter", $"\"{id}\", which the ruleset does not have", "the id of a parameter", nearest.Count > 0 ? $"Did you mean {nearest[0]}?" : "See parameters.yaml of the ruleset.");
        }
        else if (id.Length > 0 && !changed.Add(id))
        {
            fields.Problem("parameter", $"\"{id}\" a second time", "each parameter once", "Keep one of the two.");
        }

        var dimension = before is null ? Dimension.None : Dimension.Of(before.Unit);
        var (value, low, high) = (Amount("value"), Amount("low"), Amount("high"));
        if (!fields.Has("value") && !fields.Has("low") && !fields.Has("high"))
        {
            fields.Problem("value", "nothing", "another value, low or high", "Add 'value:'.");
        }

        var (owner, reason, reviewBy, source) = (fields.Text("owner"), fields.Text("reason"), fields.Date("review-by"), ParameterFields.Source(fields));
        fields.Done();
        if (before is null || source is null)
        {
            return null;
        }

        var after = before with { Value = value ?? before.Value, Low = low ?? before.Low, High = high ?? before.High, Owner = owner, ReviewBy = reviewBy, Source = source, At = fields.At };
        ParameterFields.CheckOrder(fields, before.Minimum, after.Low, after.Value, after.High, before.Maximum);
        return (new StatedChange(id, value, low, high, owner, reason, reviewBy, source), new ParameterChange(before, after, reason));

        // Where nobody knows which parameter is meant, nobody knows what its values should be.
        decimal? Amount(string name) => before is not null && fields.Has(name) ? ParameterFields.Amount(fields, name, dimension) : Skipped(name);

        decimal? Skipped(string name)
        {
            fields.Node(name);
            return null;
        }
    }
}

using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Rules.Rulesets.Overlays;

/// <summary>Reads what overlays say but their rules: <c>overlay.yaml</c>, and <c>parameters.yaml</c> where an overlay has parameters of its own.</summary>
internal sealed class OverlayReader(RulesetHead ruleset, ImmutableArray<Problem>.Builder problems)
{
    private const string File = "overlay.yaml";
    private const string ParametersFile = "parameters.yaml";

    /// <summary>A layer for each folder, each upon those before it.</summary>
    /// <param name="parameters">Of the ruleset.</param>
    /// <param name="texts">Of the ruleset.</param>
    public ImmutableArray<OverlayLayer> Read(IEnumerable<string> folders, ParameterSet parameters, CollectedTexts texts)
    {
        var layers = ImmutableArray.CreateBuilder<OverlayLayer>();
        foreach (var folder in folders)
        {
            if (FolderText.Read(folder, File, problems) is { } root
                && Fields.Of(root, "", problems) is { } fields
                && Read(folder, fields, layers.Select(layer => layer.Head.Name), parameters, new CollectedTexts(problems, texts)) is var layer)
            {
                layers.Add(layer);
                (parameters, texts) = (layer.Parameters, layer.Texts);
            }
        }

        return layers.ToImmutable();
    }

    private OverlayLayer Read(string folder, Fields fields, IEnumerable<string> taken, ParameterSet below, CollectedTexts texts)
    {
        var head = OverlayHead.Read(fields, ruleset, taken);
        var changed = new HashSet<string>(StringComparer.Ordinal);
        (StatedChange Stated, ParameterChange Change)[] changes =
            [.. Items(fields, "changes").Select(item => StatedChange.Read(item, below, changed)).Where(change => change is not null).Select(change => change!.Value)];
        ImmutableArray<StatedDisabling> disables = [.. Items(fields, "disables").Select(StatedDisabling.Read)];
        fields.Done();
        var own = OwnParameters(folder, below, texts);
        return new OverlayLayer(
            folder,
            head,
            [.. changes.Select(change => change.Stated)],
            [.. changes.Select(change => change.Change).OrderBy(change => change.Before.Id, StringComparer.Ordinal)],
            own,
            disables,
            Upon(below, changes.Select(change => change.Change.After).Concat(own)),
            texts);
    }

    private IEnumerable<Fields> Items(Fields fields, string list) => fields.Items(list).Select(item => Fields.Of(item, list, problems)).OfType<Fields>();

    private ImmutableArray<Parameter> OwnParameters(string folder, ParameterSet below, CollectedTexts texts)
    {
        if (!System.IO.File.Exists(Path.Combine(folder, ParametersFile)) || FolderText.Read(folder, ParametersFile, problems) is not { } root)
        {
            return [];
        }

        var own = ParametersReader.Read(root, texts, problems).All;
        foreach (var twice in own.Where(parameter => below.Find(parameter.Id) is not null))
        {
            problems.Add(new Problem(twice.At, "parameters.id", $"\"{twice.Id}\", which there is already", "an id of your own", $"Change its value under changes: in {File}, or choose another id."));
        }

        return own;
    }

    private static ParameterSet Upon(ParameterSet below, IEnumerable<Parameter> above)
    {
        var byId = below.All.ToDictionary(parameter => parameter.Id, StringComparer.Ordinal);
        foreach (var parameter in above)
        {
            byId[parameter.Id] = parameter;
        }

        return new ParameterSet(byId.Values);
    }
}

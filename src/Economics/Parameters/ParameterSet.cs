using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FineTuneAdvisor.Economics.Parameters;

/// <summary>The parameters of one ruleset, by id.</summary>
public sealed class ParameterSet(IEnumerable<Parameter> parameters)
{
    private readonly FrozenDictionary<string, Parameter> _byId = parameters.ToFrozenDictionary(parameter => parameter.Id, StringComparer.Ordinal);

    /// <summary>In ordinal order of their ids.</summary>
    public ImmutableArray<Parameter> All => [.. _byId.Values.OrderBy(parameter => parameter.Id, StringComparer.Ordinal)];

    public Parameter? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The parameter with this id; throws <see cref="KeyNotFoundException"/> where the ruleset has none.</summary>
    public Parameter this[string id] => Find(id) ?? throw new KeyNotFoundException($"The ruleset has no parameter '{id}'.");
}

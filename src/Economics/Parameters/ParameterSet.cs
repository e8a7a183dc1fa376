using System.Collections.Immutable;

namespace FineTuneAdvisor.Economics.Parameters;

/// <summary>The parameters of one ruleset, by id.</summary>
public sealed class ParameterSet(IEnumerable<Parameter> parameters)
{
    private readonly ImmutableSortedDictionary<string, Parameter> _byId =
        parameters.ToImmutableSortedDictionary(parameter => parameter.Id, parameter => parameter, StringComparer.Ordinal);

    public IEnumerable<Parameter> All => _byId.Values;

    public Parameter? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The parameter with this id; throws <see cref="KeyNotFoundException"/> where the ruleset has none.</summary>
    public Parameter this[string id] => Find(id) ?? throw new KeyNotFoundException($"The ruleset has no parameter '{id}'.");
}

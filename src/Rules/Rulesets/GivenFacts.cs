using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Rulesets;

/// <summary>The facts of a rule test: what its <c>given</c> says, the ruleset's parameters, and nothing else.</summary>
public sealed class GivenFacts(ImmutableDictionary<string, Fact> given, ParameterSet parameters) : FactSource
{
    /// <summary>What is said, in ordinal order of the names.</summary>
    public IEnumerable<KeyValuePair<string, Fact>> Given => given.OrderBy(pair => pair.Key, StringComparer.Ordinal);

    public override Fact this[FactName name] =>
        given.TryGetValue(name.Text, out var fact) ? fact
        : name.Kind == FactKind.Parameter ? ParameterFact.Of(parameters[name.Id])
        : new Fact(Value.Unknown, Value.Unknown, Value.Unknown, Basis.Unknown, false, [name.Text]);
}

using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Language;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Tests.Language;

/// <summary>Facts by name; what is not named is unknown, and parameters have their values.</summary>
internal static class SampleFacts
{
    public static FactSource None => Of();

    public static FactSource Of(params (string Name, Value Value)[] given) => new GivenFacts(
        given.ToImmutableDictionary(pair => pair.Name, pair => new Fact(pair.Value, pair.Value, pair.Value, Basis.Measured, pair.Value.IsKnown, pair.Value.IsKnown ? [] : [pair.Name])),
        Vocabularies.Parameters);

    public static Truth TruthOf(string text, params (string Name, Value Value)[] given) => Vocabularies.Read(text).TruthIn(new Bindings(Of(given)));

    public static Value ValueOf(string text, params (string Name, Value Value)[] given) => Vocabularies.Read(text).ValueIn(new Bindings(Of(given)));
}

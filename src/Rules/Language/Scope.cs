using System.Collections.Immutable;

namespace FineTuneAdvisor.Rules.Language;

/// <summary>The names that one expression may use.</summary>
/// <param name="Variables">Those of the rule and of its condition, at most one each.</param>
/// <param name="Collected">The variable that <c>count</c>, <c>sum</c>, <c>min</c> and <c>max</c> may range over, in a <c>collect</c> condition.</param>
public sealed record Scope(Vocabulary Vocabulary, ImmutableArray<Variable> Variables, Variable? Collected = null)
{
    public static Scope Of(Vocabulary vocabulary) => new(vocabulary, []);

    public Scope With(Variable? variable) => variable is null ? this : this with { Variables = Variables.Add(variable) };

    public Variable? Find(string name) => Variables.FirstOrDefault(variable => variable.Name == name);
}

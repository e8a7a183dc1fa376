using System.Collections.Immutable;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Rulesets;

/// <summary>One item of a rule's <c>then</c>.</summary>
/// <param name="Number">Its place in the list, from 1: texts name it.</param>
public abstract record Consequence(int Number);

/// <param name="Only">This finding only where it is true; null: always.</param>
/// <param name="Bring">The answers that would lift it.</param>
/// <param name="Suffix">Ends the finding's id: the effect, and the number where the rule has that effect more than once.</param>
public sealed record MakesFinding(int Number, Effect Effect, string About, Expression? Only, ImmutableArray<string> Bring, string Suffix) : Consequence(Number);

public sealed record ConcludesCriterion(int Number, CriterionState State) : Consequence(Number);

public sealed record ConcludesPattern(int Number, PatternState State) : Consequence(Number);

public sealed record ConcludesVerdict(int Number, Outcome Outcome, Recommendation? Recommend) : Consequence(Number);

/// <summary>Which option to recommend: among those where it is true, the one with the greatest field; ties by id.</summary>
/// <param name="Greatest">Unknown counts as below every number; null: the first by id.</param>
public sealed record Recommendation(Variable Over, Expression Where, Expression? Greatest);

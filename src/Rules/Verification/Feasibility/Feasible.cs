using System.Collections.Immutable;

namespace FineTuneAdvisor.Rules.Verification.Feasibility;

public enum Possible
{
    No,
    Yes,

    /// <summary>Too many cases to tell.</summary>
    NotProved,
}

/// <summary>Whether a formula can hold.</summary>
/// <param name="Model">Values with which it holds, where the answer is yes.</param>
public sealed record Feasible(Possible Answer, Model? Model);

/// <summary>Values of a formula's variables. Amounts that no constraint speaks of are not among them.</summary>
public sealed record Model(ImmutableDictionary<string, Rational> Amounts, ImmutableDictionary<string, string> Words);

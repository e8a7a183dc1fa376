namespace FineTuneAdvisor.Facts;

/// <summary>How a value came to be known. The order is the strength: a conclusion is no better than its weakest basis.</summary>
public enum Basis : byte
{
    /// <summary>Nobody knows.</summary>
    Unknown,

    /// <summary>A default of the ruleset stood in.</summary>
    Assumed,

    /// <summary>Someone's judgement.</summary>
    Estimated,

    /// <summary>A signed price or term.</summary>
    Contracted,

    /// <summary>A log, an invoice or an evaluation run.</summary>
    Measured,
}

public static class Bases
{
    /// <summary>A conclusion is no better than the weakest thing it rests on; resting on nothing, it is as good as measured.</summary>
    public static Basis Weakest(this IEnumerable<Basis> bases) => bases.DefaultIfEmpty(Basis.Measured).Min();
}

using System.Collections.Immutable;

namespace FineTuneAdvisor.Facts;

/// <summary>A value, or every problem that stood in its way, never both.</summary>
public sealed record Parsed<T>(T? Value, ImmutableArray<Problem> Problems)
    where T : class;

using System.Collections.Immutable;

namespace FineTuneAdvisor.Rules.Changes;

/// <summary>What stands between a proposal and criteria that are met.</summary>
/// <param name="Blocking">Ids of the findings that block a criterion.</param>
/// <param name="Withholding">Ids of the findings that withhold one, and of decisive rules that cannot be told.</param>
public sealed record Obstacles(ImmutableArray<string> Blocking, ImmutableArray<string> Withholding)
{
    public bool AreNone => Blocking.IsEmpty && Withholding.IsEmpty;

    /// <summary>Fewer that block count first; among as many, fewer that withhold.</summary>
    public bool AreFewerThan(Obstacles other) => (Blocking.Length, Withholding.Length).CompareTo((other.Blocking.Length, other.Withholding.Length)) < 0;
}

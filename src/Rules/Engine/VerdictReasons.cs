namespace FineTuneAdvisor.Rules.Engine;

/// <summary>Ids of the sentences (texts: <c>reason.ID</c>) that say why a verdict recommends nothing.</summary>
public static class VerdictReasons
{
    public const string NoAdmissibleOption = "noAdmissibleOption";

    /// <summary>The rules leave a gap: a criterion, a pattern or the verdict is concluded by none. The verdict is then to defer, never to approve.</summary>
    public const string RulesetGap = "rulesetGap";
}

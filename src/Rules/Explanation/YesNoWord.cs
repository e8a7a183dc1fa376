namespace FineTuneAdvisor.Rules.Explanation;

/// <summary>How expressions write a truth.</summary>
internal static class YesNoWord
{
    public static string Of(Truth truth) => truth == Truth.True ? "yes" : "no";
}

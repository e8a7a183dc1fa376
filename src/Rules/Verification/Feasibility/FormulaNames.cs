using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Verification.Feasibility;

/// <summary>
/// What the variables of a formula are called. An amount, word or yes-no is called as expressions write it (<c>workload.requestsPerDay.high</c>,
/// <c>o1.netBenefit</c>); beside it stand whether it is known and where it comes from.
/// </summary>
public static class FormulaNames
{
    public const string Yes = "yes";
    public const string No = "no";

    /// <summary>Any text that no condition names.</summary>
    public const string Other = "*";

    /// <summary>The word of a date question's answer that is a date.</summary>
    public const string SomeDay = "#day";

    public static string Of(Reference reference) => CanonicalText.Of(reference);

    public static string Low(string name) => name + ".low";

    public static string High(string name) => name + ".high";

    /// <summary>Whether there is a value, what stands in for an answer included.</summary>
    public static string HasValue(string name) => $"has({name})";

    /// <summary>Whether a value is really given.</summary>
    public static string IsGiven(string name) => $"known({name})";

    public static string Basis(string name) => $"basis({name})";

    /// <summary>A date or one of the words that may stand instead.</summary>
    public static string Kind(string name) => $"kind({name})";

    /// <summary>Whether a member of a collection is there at all.</summary>
    public static string Exists(string member) => $"exists({member})";

    /// <summary>Whether a rule has fired, where that is given.</summary>
    public static string Fired(string rule) => $"fired({rule})";
}

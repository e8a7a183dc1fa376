using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Reports.Composing.Wording;

/// <summary>What the rules, their conditions and findings, and unknown figures say.</summary>
internal static class RuleWords
{
    public static string Title(this Words words, string ruleId) => words.Text($"{ruleId}.title");

    /// <summary>The sentence of one condition with its numbers.</summary>
    public static string Says(this Words words, string ruleId, ConditionTrace condition) => words.Text($"{ruleId}.{condition.Id}.says");

    public static string Because(this Words words, Finding finding) =>
        words.Told(finding, "because") ?? words.Title(finding.RuleId);

    /// <summary>What a rule that fired says: its weightiest finding, else (a rule that only concludes) the rule itself.</summary>
    public static string BecauseOfRule(this Words words, Conclusions conclusions, string ruleId) =>
        conclusions.Findings.Where(finding => finding.RuleId == ruleId).MinBy(Weight.Of) is { } weightiest
            ? words.Because(weightiest)
            : words.Find($"{ruleId}.because") ?? words.Title(ruleId);

    /// <summary>What the team can do about it; null where there is nothing to do.</summary>
    public static string? Mend(this Words words, Finding finding) => words.Told(finding, "mend");

    /// <summary>The sentence that says why something is unknown.</summary>
    public static string Reason(this Words words, string reason, params string[] missing) =>
        (missing.Length == 0 ? words.Find($"reason.{reason}.alone") : null)
        ?? words.Text($"reason.{reason}", ("missing", words.NamesOf(missing)));

    public static string Reason(this Words words, Figure figure) =>
        words.Reason(figure.Reason ?? (figure.Missing.IsEmpty ? "notWorkedOut" : "answersMissing"), [.. figure.Missing]);

    // What made the finding speaks before its rule: the item of "then", else the branch of "whenAny".
    private static string? Told(this Words words, Finding finding, string part) =>
        words.Find($"{finding.RuleId}.then.{finding.Then}.{part}")
        ?? (finding.Branch is { } branch ? words.Find($"{finding.RuleId}.{branch}.{part}") : null)
        ?? words.Find($"{finding.RuleId}.{part}");
}

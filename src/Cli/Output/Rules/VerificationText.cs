using System.Collections.Immutable;
using FineTuneAdvisor.Advisor.Verification;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Verification;

namespace FineTuneAdvisor.Cli.Output.Rules;

/// <summary>What a verification found, for a person: each finding first, then of its witness no more than the answers that matter.</summary>
internal static class VerificationText
{
    /// <param name="folder">Where the witnesses stand whole, as files; null: nowhere.</param>
    public static byte[] Of(VerificationReport report, string? folder)
    {
        var lines = new Lines().Add(Summary(report));
        if (!report.Defects.IsEmpty)
        {
            lines.Head("Defects", report.Defects.Length);
        }

        foreach (var defect in report.Defects.Where(defect => defect.Kind != DefectKind.StaleParameter))
        {
            Add(lines, defect);
            foreach (var witness in defect.Witnesses)
            {
                WitnessText.Add(lines, witness, folder, report.Ruleset!.Questions);
            }
        }

        StaleText.Add(lines, report);
        Add(lines, "Not proved", report.NotProved);
        Add(lines, "Accepted, never seen", [.. report.NeverSeen.Select(pair => $"{pair.At}: {pair.Rule} where {pair.Answer} is made better: no proposal tried makes the verdict worse by it. Remove the pair, unless you know of one that does.")]);
        Add(lines, report.Shown, folder, report.Ruleset);
        return folder is null && report.Witnesses.Any() ? lines.Add("").Add("Whole witnesses, a file of answers each: --witnesses DIR.").ToBytes() : lines.ToBytes();
    }

    internal static void Add(Lines lines, Defect defect) =>
        lines.Add($"{defect.At}: {Words.Of(defect.Kind)}: {defect.Subject} {defect.Why}. {defect.Mend}");

    private static string Summary(VerificationReport report)
    {
        var count = report.Defects.Length switch { 0 => "no defect", 1 => "1 defect", var many => $"{AllowedAnswer.Number(many)} defects" };
        return report.Ruleset is not { } ruleset
            ? $"The ruleset cannot be read: {count}."
            : $"{ruleset.Name} {ruleset.Version} as of {Invariant.Day(report.Day)}: {count}, {AllowedAnswer.Number(report.NotProved.Length)} not proved; "
                + $"{AllowedAnswer.Number(report.Queries)} questions analysed, {AllowedAnswer.Number(report.Trials)} proposals tried, {AllowedAnswer.Number(report.Settled.Length)} pairs of rules settled by gravity.";
    }

    private static void Add(Lines lines, string heading, ImmutableArray<string> sentences)
    {
        if (!sentences.IsEmpty)
        {
            lines.Head(heading, sentences.Length);
        }

        foreach (var sentence in sentences)
        {
            lines.Add(sentence);
        }
    }

    private static void Add(Lines lines, ImmutableArray<Shown> shown, string? folder, Ruleset? ruleset)
    {
        if (!shown.IsEmpty)
        {
            lines.Head("Shown by a directed search", shown.Length);
        }

        foreach (var (subject, witness) in shown)
        {
            lines.Add($"{subject}: the rule can fire{(subject.Contains('.', StringComparison.Ordinal) ? " by it" : "")}.");
            WitnessText.Add(lines, witness, folder, ruleset!.Questions);
        }
    }
}

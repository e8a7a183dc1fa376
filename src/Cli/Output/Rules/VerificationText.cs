using FineTuneAdvisor.Advisor.Verification;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Facts.Writing;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Verification;

namespace FineTuneAdvisor.Cli.Output.Rules;

/// <summary>What a verification found, for a person.</summary>
internal static class VerificationText
{
    /// <param name="folder">Where the witnesses stand as files; null: they are printed.</param>
    public static byte[] Of(VerificationReport report, string? folder)
    {
        var lines = new Lines().Add(Summary(report));
        if (!report.Defects.IsEmpty)
        {
            lines.Head("Defects", report.Defects.Length);
        }

        foreach (var defect in report.Defects)
        {
            lines.Add($"{defect.At}: {Words.Of(defect.Kind)}: {defect.Subject} {defect.Why}. {defect.Mend}");
            foreach (var witness in defect.Witnesses)
            {
                Add(lines, witness, folder, report.Ruleset!.Questions);
            }
        }

        if (!report.NotProved.IsEmpty)
        {
            lines.Head("Not proved", report.NotProved.Length);
        }

        foreach (var sentence in report.NotProved)
        {
            lines.Add(sentence);
        }

        return lines.ToBytes();
    }

    private static string Summary(VerificationReport report)
    {
        var count = report.Defects.Length switch { 0 => "no defect", 1 => "1 defect", var many => $"{AllowedAnswer.Number(many)} defects" };
        return report.Ruleset is not { } ruleset
            ? $"The ruleset cannot be read: {count}."
            : $"{ruleset.Name} {ruleset.Version} as of {Invariant.Day(report.Day)}: {count}, {AllowedAnswer.Number(report.NotProved.Length)} not proved; "
                + $"{AllowedAnswer.Number(report.Queries)} questions analysed, {AllowedAnswer.Number(report.Trials)} proposals tried, {AllowedAnswer.Number(report.Settled.Length)} pairs of rules settled by gravity.";
    }

    private static void Add(Lines lines, Witness witness, string? folder, QuestionSet questions)
    {
        if (folder is not null)
        {
            lines.Add($"    witness: {Path.Combine(folder, witness.Name + ".yaml")}: {witness.Shows}");
            return;
        }

        lines.Add($"    witness {witness.Name}: {witness.Shows}");
        foreach (var line in AnswersText.Of(witness.Proposal.Answers, questions).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            lines.Add("    | " + line);
        }
    }
}

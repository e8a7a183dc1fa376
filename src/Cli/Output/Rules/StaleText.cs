using FineTuneAdvisor.Advisor.Verification;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Verification;

namespace FineTuneAdvisor.Cli.Output.Rules;

/// <summary>Parameters past their review: a line for each owner, who reviews them together; one by one they stand in the JSON.</summary>
internal static class StaleText
{
    public static void Add(Lines lines, VerificationReport report)
    {
        var owners =
            from defect in report.Defects
            where defect.Kind == DefectKind.StaleParameter
            let parameter = report.Ruleset!.Parameters.All.First(parameter => parameter.Symbol == defect.Subject)
            group (Defect: defect, Parameter: parameter) by parameter.Owner;
        foreach (var owner in owners)
        {
            var (defect, oldest) = owner.MinBy(stale => stale.Parameter.ReviewBy);
            if (owner.Count() == 1)
            {
                VerificationText.Add(lines, defect);
                continue;
            }

            lines.Add($"{defect.At}: {Words.Of(defect.Kind)}: {AllowedAnswer.Number(owner.Count())} parameters of {owner.Key} were to be reviewed, the oldest, {defect.Subject}, by {Invariant.Day(oldest.ReviewBy)}, and it is {Invariant.Day(report.Day)}. "
                + $"Let {owner.Key} review them and set new review-by days; --format json lists each.");
        }
    }
}

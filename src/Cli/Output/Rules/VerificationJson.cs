using FineTuneAdvisor.Advisor.Verification;
using FineTuneAdvisor.Facts.Writing;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Cli.Output.Rules;

/// <summary>What a verification found, for a program.</summary>
internal static class VerificationJson
{
    public static byte[] Of(VerificationReport report) => JsonResult.Of(writer =>
    {
        writer.WriteStartObject("ruleset");
        writer.WriteString("name", report.Ruleset?.Name);
        writer.WriteString("version", report.Ruleset?.Version);
        writer.WriteString("digest", report.Ruleset?.Digest);
        writer.WriteEndObject();
        writer.Day("asOf", report.Day);
        writer.WriteNumber("questions", report.Queries);
        writer.WriteNumber("proposals", report.Trials);
        writer.Objects("defects", report.Defects, (json, defect) =>
        {
            json.WriteString("kind", Words.Of(defect.Kind));
            json.WriteString("subject", defect.Subject);
            json.WriteString("file", defect.At.File);
            json.WriteNumber("line", defect.At.Line);
            json.WriteNumber("column", defect.At.Column);
            json.WriteString("why", defect.Why);
            json.WriteString("mend", defect.Mend);
            json.Objects("witnesses", defect.Witnesses, (witnesses, witness) =>
            {
                witnesses.WriteString("name", witness.Name);
                witnesses.WriteString("shows", witness.Shows);
                witnesses.WriteString("answers", AnswersText.Of(witness.Proposal.Answers, report.Ruleset!.Questions));
            });
        });
        writer.Texts("notProved", report.NotProved);
        writer.Texts("settled", report.Settled);
    });
}

using System.Text.Json;
using FineTuneAdvisor.Advisor.Verification;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Writing;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Verification;

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
            json.Objects("witnesses", defect.Witnesses, (witnesses, witness) => Write(witnesses, witness, report.Ruleset!.Questions));
        });
        writer.Texts("notProved", report.NotProved);
        writer.Objects("shown", report.Shown, (json, shown) =>
        {
            json.WriteString("subject", shown.Subject);
            json.WriteStartObject("witness");
            Write(json, shown.Witness, report.Ruleset!.Questions);
            json.WriteEndObject();
        });
        writer.Objects("acceptedNeverSeen", report.NeverSeen, (json, pair) =>
        {
            json.WriteString("rule", pair.Rule);
            json.WriteString("answer", pair.Answer);
            json.WriteString("file", pair.At.File);
            json.WriteNumber("line", pair.At.Line);
            json.WriteNumber("column", pair.At.Column);
        });
        writer.Texts("settled", report.Settled);
    });

    private static void Write(Utf8JsonWriter writer, Witness witness, QuestionSet questions)
    {
        writer.WriteString("name", witness.Name);
        writer.WriteString("shows", witness.Shows);
        writer.Day("asOf", witness.AsOf);
        writer.WriteString("upon", witness.Upon.Name);
        writer.Texts("differsIn", witness.Upon.Differences(witness.Proposal.Answers, questions).Select(difference => difference.Question.Key));
        writer.WriteString("answers", AnswersText.Of(witness.Proposal.Answers, questions));
    }
}

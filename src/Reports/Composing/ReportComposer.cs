using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Composing.Appendix;
using FineTuneAdvisor.Reports.Composing.PageOne;
using FineTuneAdvisor.Reports.Composing.Sections;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Json;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Reports.Composing;

/// <summary>Turns an assessment into the document that renderers lay out. It picks and orders; it decides nothing and sums nothing.</summary>
public static class ReportComposer
{
    public const string AssessmentFileName = "assessment.json";

    /// <summary>The report in a language of the ruleset's texts. Throws <see cref="Wording.TextProblemException"/> where a text is missing or broken.</summary>
    /// <param name="answers">The team's file, to travel inside; null leaves it out.</param>
    public static VerdictDocument Compose(Assessment assessment, string language, AnswersFile? answers = null)
    {
        var telling = new Telling(assessment, language);
        var words = telling.Words;
        var attachments = Attachments(telling, language, answers);
        return new VerdictDocument(
            telling.Title,
            words.Text("document.subject", ("title", telling.Title)),
            words.Text("document.author"),
            words.Text("document.language"),
            assessment.Date,
            assessment.Id,
            new RunningText(
                telling.Title,
                assessment.Id[..16],
                RulesetWords.Footer(words, assessment.Ruleset),
                words.Text("running.page")),
            [
                .. FirstPage.Of(telling, Brevity.Full),
                new PageBreak(),
                .. CostSection.Of(telling),
                .. RiskSection.Of(telling),
                .. ReasoningSection.OfCriteria(telling),
                .. ReasoningSection.OfPatterns(telling),
                .. NextStepSections.Of(telling),
                .. TrapSection.Of(telling),
                .. EvidenceSection.Of(telling),
                new PageBreak(),
                .. ChangesAppendix.Of(telling),
                .. RulesAppendix.Of(telling),
                .. ParametersAppendix.Of(telling),
                .. PricesAppendix.Of(telling),
                .. FiguresAppendix.Of(telling),
                .. GlossaryAppendix.Of(telling),
                .. VerifyAppendix.Of(telling, answers?.FileName, attachments),
            ],
            attachments)
        {
            ShorterOpenings = [.. Brevity.Shorter.Select(brevity => FirstPage.Of(telling, brevity).ToImmutableArray())],
        };
    }

    private static ImmutableArray<Attachment> Attachments(Telling telling, string language, AnswersFile? answers)
    {
        var result = new Attachment(
            AssessmentFileName,
            "application/json",
            telling.Words.Text("document.assessment"),
            [.. JsonRenderer.Render(telling.Assessment, language)]);
        return answers is null
            ? [result]
            : [result, new Attachment(answers.FileName, answers.MediaType, telling.Words.Text("document.answers"), answers.Content)];
    }
}

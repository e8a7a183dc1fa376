using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Reports.Composing;

/// <summary>One proposal among others: a row of a table, in the words of the report.</summary>
/// <param name="Penalty">A year, with its unit.</param>
/// <param name="Steps">How many things the team is to mend, to bring or to keep.</param>
public sealed record SummaryRow(string Title, string Verdict, Tone Tone, string Penalty, string Recommended, int Steps)
{
    public static SummaryRow Of(Assessment assessment, string language)
    {
        var telling = new Telling(assessment, language);
        var (words, conclusions, verdict) = (telling.Words, telling.Conclusions, assessment.Conclusions.Verdict);
        return new SummaryRow(
            telling.Title,
            conclusions.OutcomeWord,
            Tones.Of(verdict.Outcome),
            Sentences.Capital(words.Value(words.Fact("penaltyPerYear")!)),
            conclusions.NothingRecommendedBecause ?? Sentences.Capital(conclusions.OptionName(verdict.RecommendedOption!)),
            NextSteps.Of(telling).Texts.Length);
    }
}

using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Reports.Composing;

/// <summary>What the team does next: mends what was rejected, brings what is missing, keeps what the approval is upon.</summary>
/// <param name="Label">Key of the text that names them.</param>
internal sealed record NextSteps(string Label, ImmutableArray<string> Texts, Tone Tone)
{
    public static NextSteps Of(Telling telling)
    {
        var (words, conclusions) = (telling.Words, telling.Conclusions);
        return telling.Assessment.Conclusions.Verdict.Outcome switch
        {
            Outcome.Reject => new NextSteps("label.mend", [.. conclusions.Mends], Tone.Info),
            Outcome.Defer => new NextSteps(
                "label.evidence",
                [.. MissingEvidence.Of(telling.Assessment, words, conclusions)
                    .Select(missing => telling.Missing(missing, $"{Sentences.Capital(words.NameOf(missing.Key))} ({missing.Key})", Sentences.First(missing.Why)))],
                Tone.Caution),
            _ => new NextSteps("label.condition", [.. conclusions.Conditions], Tone.Caution),
        };
    }
}

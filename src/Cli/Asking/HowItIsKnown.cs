using System.Collections.Immutable;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Facts.Writing;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Cli.Asking;

/// <summary>Asks, once for all that was answered together, how it is known and what shows it.</summary>
internal sealed class HowItIsKnown(AnswersOnDisk file, QuestionSet questions, InterviewScreen screen)
{
    /// <summary>Null where it is asked, or passed over; else what somebody wants instead: back to the question, to another one, or to quit.</summary>
    public Reply? Ask(ImmutableArray<Question> answered, Assessment assessment)
    {
        // A choice is made, not measured: it has evidence alone.
        var hasBasis = answered.Any(question => question.Type != AnswerType.Choice);
        var isBasis = hasBasis;
        while (answered.Any(question => question.Evidence.Length > 0))
        {
            switch (Reply.Of(isBasis ? screen.AskBasis(answered, file) : screen.AskEvidence(answered, file), questions))
            {
                case Reply.Skip:
                    return null;
                case Reply.Back when hasBasis && !isBasis:
                    isBasis = true;
                    break;
                case (Reply.Quit or Reply.Back or Reply.Go { Question: not null }) and var elsewhere:
                    return elsewhere;
                case Reply.Go { Name: var name }:
                    screen.NoSuchQuestion(name);
                    break;
                case Reply.Explain when isBasis:
                    screen.ExplainBasis(assessment);
                    break;
                case Reply.Explain:
                    screen.ExplainEvidence(answered);
                    break;
                case Reply.Unknown:
                    screen.NotKnownHow();
                    break;
                case Reply.Answer { Text: var text } when !answered.All(question => IsWritten(question, isBasis, text)):
                    break;
                case Reply.Answer when isBasis:
                    isBasis = false;
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    private bool IsWritten(Question question, bool isBasis, string text)
    {
        var answer = file.Find(question.Key)!;
        var refusal = file.Write(question.Key, isBasis ? answer with { Basis = TypedAnswer.OneOf(StatedBasis.All, text) } : answer with { Evidence = text });
        screen.Tell(refusal, question, answer);
        return refusal is null;
    }
}

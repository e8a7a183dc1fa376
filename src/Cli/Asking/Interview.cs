using System.Collections.Immutable;
using FineTuneAdvisor.Advisor;
using FineTuneAdvisor.Advisor.Asking;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Facts.Writing;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Cli.Asking;

/// <summary>Asks what is open, one question after the other, writes each answer down and says how the verdict stands.</summary>
/// <param name="request">What the answers are judged against; its proposal is replaced by the file's.</param>
internal sealed class Interview(AnswersOnDisk file, AssessmentRequest request, ProposalAdvisor advisor, Dialogue dialogue, InterviewScreen screen)
{
    private readonly AskedQuestions _asked = new();
    private readonly List<Question> _answeredTogether = [];
    private bool _hasQuit;

    /// <summary>Until nothing is open, or somebody quits.</summary>
    public void Run()
    {
        _asked.Advance(QuestionOrder.Of(Assess()));
        Question? shown = null;
        while (!_hasQuit && _asked.Current is { } question)
        {
            if (question != shown)
            {
                screen.Ask(question, file.Find(question.Key), file.Proposal.Answers);
                shown = question;
            }

            Do(Reply.Of(dialogue.Ask(">"), request.Ruleset.Questions), question);
        }
    }

    private void Do(Reply reply, Question question)
    {
        switch (reply)
        {
            case Reply.Quit:
                _hasQuit = true;
                break;
            case Reply.Explain:
                screen.Explain(question);
                break;
            case Reply.Back:
                GoBack();
                break;
            case Reply.Go { Question: { } other }:
                _asked.GoTo(other);
                break;
            case Reply.Go { Name: var name }:
                screen.NoSuchQuestion(name);
                break;
            case Reply.Skip:
                GoOn(Assess());
                break;
            case Reply.Answer { Text: var text } when IsTaken(question, text):
                _answeredTogether.Add(question);
                var assessment = Assess();
                screen.Tell(assessment);
                GoOn(assessment);
                break;
        }
    }

    private void GoBack()
    {
        if (!_asked.GoBack())
        {
            dialogue.Tell("This is the first question of this session; 'go KEY' leads to any other.");
        }
    }

    private void GoOn(Assessment assessment)
    {
        var open = QuestionOrder.Of(assessment);
        if (!_asked.HasMoreTogether(open))
        {
            AskHowItIsKnown();
            _answeredTogether.Clear();
        }

        _asked.Advance(open);
    }

    private bool IsTaken(Question question, string text)
    {
        var typed = TypedAnswer.Of(question, text);
        var before = file.Find(question.Key);
        return IsWritten(question.Key, typed.Value == WrittenAnswer.Unknown ? typed : typed with { Basis = before?.Basis, Evidence = before?.Evidence });
    }

    private bool IsWritten(string key, WrittenAnswer answer)
    {
        var problems = file.Write(key, answer);
        screen.Tell(problems);
        return problems.IsEmpty;
    }

    // Once for all that was answered together. A choice is made, not measured: it has evidence alone.
    private void AskHowItIsKnown()
    {
        ImmutableArray<Question> known = [.. _answeredTogether.Where(question => question.Type != AnswerType.Text && file.Proposal.Answers[question.Key].IsKnown).DistinctBy(question => question.Key)];
        if (known.Any(question => question.Evidence.Length > 0)
            && (known.All(question => question.Type == AnswerType.Choice) || IsStated(known, screen.AskBasis, (answer, typed) => answer with { Basis = TypedAnswer.OneOf(StatedBasis.All, typed) })))
        {
            IsStated(known, screen.AskEvidence, (answer, typed) => answer with { Evidence = typed });
        }
    }

    // Asked again until it is written; false where it is passed over, or somebody quits.
    private bool IsStated(ImmutableArray<Question> known, Func<ImmutableArray<Question>, string?> ask, Func<WrittenAnswer, string, WrittenAnswer> with)
    {
        while (!_hasQuit)
        {
            switch (ask(known))
            {
                case null or Reply.QuitWord:
                    _hasQuit = true;
                    break;
                case "":
                    return false;
                case { } typed when known.All(question => IsWritten(question.Key, with(file.Find(question.Key)!, typed))):
                    return true;
            }
        }

        return false;
    }

    // What the catalogue refuses was never written.
    private Assessment Assess() => advisor.Assess(request with { Proposal = file.Proposal }).Value!;
}

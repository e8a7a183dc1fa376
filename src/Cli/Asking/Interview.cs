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

    /// <summary>Until nothing is open, or somebody quits.</summary>
    public void Run()
    {
        var open = QuestionOrder.Of(Assess());
        _asked.Advance(open);
        Question? shown = null;
        while (_asked.Current is { } question)
        {
            if (question != shown)
            {
                screen.Ask(question, file.Find(question.Key), file.Proposal.Answers);
                shown = question;
            }

            var typed = dialogue.Ask(">");
            switch (Reply.Of(typed, request.Ruleset.Questions))
            {
                case Reply.Quit:
                    return;
                case Reply.Explain:
                    screen.Explain(question);
                    break;
                case Reply.Back:
                    if (!_asked.GoBack())
                    {
                        dialogue.Tell("This is the first question of this session; 'go KEY' leads to any other.");
                    }

                    break;
                case Reply.Go { Question: { } other }:
                    _asked.GoTo(other);
                    break;
                case Reply.Go { Name: var name }:
                    screen.NoSuchQuestion(name);
                    break;
                case Reply.Skip:
                    if (!GoOn(QuestionOrder.Of(Assess()), null))
                    {
                        return;
                    }

                    break;
                case Reply.Answer { Text: var text }:
                    if (Take(question, text) && !GoOn(SayHowItStands(), question))
                    {
                        return;
                    }

                    break;
            }
        }
    }

    private bool Take(Question question, string text)
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

    // False where somebody quits.
    private bool GoOn(ImmutableArray<Question> open, Question? answered)
    {
        if (answered is not null)
        {
            _answeredTogether.Add(answered);
        }

        if (!_asked.HasMoreTogether(open))
        {
            var isGoingOn = AskBasis();
            _answeredTogether.Clear();
            if (!isGoingOn)
            {
                return false;
            }
        }

        _asked.Advance(open);
        return true;
    }

    // Once for all that was answered together.
    private bool AskBasis()
    {
        ImmutableArray<Question> known = [.. _answeredTogether.Where(question => question.Type != AnswerType.Text && file.Proposal.Answers[question.Key].IsKnown).DistinctBy(question => question.Key)];
        if (known.IsEmpty)
        {
            return true;
        }

        string basis;
        do
        {
            var typed = screen.AskBasis(known);
            if (typed is null or Reply.QuitWord)
            {
                return false;
            }

            if (typed.Length == 0)
            {
                return true;
            }

            basis = TypedAnswer.OneOf(StatedBasis.All, typed);
        }
        while (!known.All(question => IsWritten(question.Key, file.Find(question.Key)! with { Basis = basis })));

        while (true)
        {
            var evidence = screen.AskEvidence(known);
            if (evidence is null or Reply.QuitWord)
            {
                return false;
            }

            if (evidence.Length == 0 || known.All(question => IsWritten(question.Key, file.Find(question.Key)! with { Evidence = evidence })))
            {
                return true;
            }
        }
    }

    private ImmutableArray<Question> SayHowItStands()
    {
        var assessment = Assess();
        screen.Tell(assessment);
        return QuestionOrder.Of(assessment);
    }

    // What the catalogue refuses was never written.
    private Assessment Assess() => advisor.Assess(request with { Proposal = file.Proposal }).Value!;
}

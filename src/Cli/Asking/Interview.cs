using System.Collections.Immutable;
using FineTuneAdvisor.Advisor;
using FineTuneAdvisor.Advisor.Asking;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Writing;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Cli.Asking;

/// <summary>Asks what is open, one question after the other, writes each answer down and says how the verdict stands.</summary>
/// <param name="request">What the answers are judged against; its proposal is replaced by the file's.</param>
internal sealed class Interview(AnswersOnDisk file, AssessmentRequest request, ProposalAdvisor advisor, Dialogue dialogue, InterviewScreen screen)
{
    private readonly AskedQuestions _asked = new();
    private readonly HowItIsKnown _howItIsKnown = new(file, request.Ruleset.Questions, screen);
    private readonly List<Question> _answeredTogether = [];
    private Question? _shown;
    private bool _hasQuit;

    /// <summary>Until nothing is open, or somebody quits.</summary>
    public void Run()
    {
        _asked.Advance(QuestionOrder.Of(Assess()));
        while (!_hasQuit && _asked.Current is { } question)
        {
            if (question != _shown)
            {
                screen.Ask(question, file.Find(question.Key), file.Proposal.Answers);
                _shown = question;
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
                screen.Explain(question, Assess());
                break;
            case Reply.Back:
                GoBack();
                break;
            case Reply.Go { Question: { } same } when same == question:
                dialogue.Tell($"{question.Key} is the question that is asked now.");
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
            case Reply.Unknown:
                Take(question, new WrittenAnswer(WrittenAnswer.Unknown));
                break;
            case Reply.Answer { Text: var text }:
                Take(question, TypedAnswer.Of(question, text));
                break;
        }
    }

    private void GoBack()
    {
        if (!_asked.GoBack())
        {
            dialogue.Refuse("This is the first question of this session; 'go KEY' leads to any other.");
        }
    }

    // How a value was known says nothing about another value.
    private void Take(Question question, WrittenAnswer typed)
    {
        var before = file.Find(question.Key);
        var stays = before is not null && file.Says(question.Key, typed);
        var refusal = file.Write(question.Key, stays ? typed with { Basis = before!.Basis, Evidence = before.Evidence } : typed);
        screen.Tell(refusal, question, typed);
        if (refusal is not null)
        {
            return;
        }

        if (!stays)
        {
            screen.TellDropped(before);
        }

        _answeredTogether.Add(question);
        var assessment = Assess();
        screen.Tell(assessment);
        GoOn(assessment);
    }

    private void GoOn(Assessment assessment)
    {
        var open = QuestionOrder.Of(assessment);
        if (_asked.HasMoreTogether(open) || Elsewhere(assessment) is not { } elsewhere)
        {
            _asked.Advance(open);
        }
        else if (elsewhere is Reply.Back || elsewhere is Reply.Go go && go.Question == _asked.Current)
        {
            _shown = null;
        }
        else
        {
            _answeredTogether.Clear();
            Do(elsewhere, _asked.Current!);
        }
    }

    // Where somebody wants to go who is asked how it is known; null: on.
    private Reply? Elsewhere(Assessment assessment)
    {
        ImmutableArray<Question> known = [.. _answeredTogether.Where(question => question.Type != AnswerType.Text && file.Proposal.Answers[question.Key].IsKnown).DistinctBy(question => question.Key)];
        var elsewhere = _howItIsKnown.Ask(known, assessment);
        if (elsewhere is null)
        {
            _answeredTogether.Clear();
        }

        return elsewhere;
    }

    // What the catalogue refuses was never written.
    private Assessment Assess() => advisor.Assess(request with { Proposal = file.Proposal }).Value!;
}

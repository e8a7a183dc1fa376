using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;

namespace FineTuneAdvisor.Advisor.Population;

/// <summary>
/// Proposals made up from a questionnaire: each could have come from a team, none did. The same seed gives the same proposal, and written
/// by <see cref="Facts.Writing.AnswersText"/> it reads back as itself. Assess them as of the day they are made for.
/// </summary>
/// <param name="catalogue">Ids of models and GPUs are taken from it, as it is known on the day.</param>
/// <param name="day">Dates lie around it, and a proposal that says when it was submitted says this day.</param>
/// <param name="shareUnknown">
/// How many of the answers are unknown, from 0 to 1: every second of them said to be, every second left out. Answers that a team may leave
/// out without consequence are left out in every second proposal besides; required ones never are. A proposal that goes by a published load test
/// has none of its own.
/// </param>
/// <param name="leaning">How many of the answers lean to the better side, from 0 to 1: without any, hardly one proposal is approved.</param>
public sealed class GeneratedProposals(QuestionSet questions, PriceCatalogue catalogue, DateOnly day, double shareUnknown, double leaning = 0)
{
    private readonly CatalogueIdsDrawn _ids = new(catalogue.At(day));
    private readonly BetterAnswers _better = new(new ParameterSet([]), day);

    /// <summary>The proposal of a seed.</summary>
    public Proposal Of(int seed)
    {
        var random = new Random(seed);
        var draw = new AnswerDraw(random, day, $"Made up from seed {seed}");
        var answers = new Dictionary<string, Answer>(StringComparer.Ordinal);
        foreach (var question in questions.All)
        {
            if (State(question, random) is var state && state != AnswerState.NotAnswered)
            {
                var answer = state == AnswerState.Known ? draw.Of(question) : new Answer(question.Key, state);
                answers[question.Key] = leaning > 0 && answer.IsKnown && random.NextDouble() < leaning ? Leaning(question, answer, random) : answer;
            }
        }

        _ids.Put(answers, random);
        PricesDrawn.Complete(answers);
        EvaluationDrawn.Put(answers, random, leaning);
        TokensDrawn.Limit(answers, questions);
        return new Proposal(new AnswerSheet(answers.Values));
    }

    /// <summary>The proposals of consecutive seeds.</summary>
    public IEnumerable<Proposal> Take(int count, int firstSeed = 0) => Enumerable.Range(firstSeed, count).Select(Of);

    private Answer Leaning(Question question, Answer answer, Random random)
    {
        var measured = answer with { Basis = Basis.Measured, IsBasisStated = true };
        Answer[] better = [measured, .. _better.Than(question, measured)];
        return question.Type == AnswerType.Quantity ? better[random.Next(better.Length)] : better[^1];
    }

    private AnswerState State(Question question, Random random)
    {
        // Drawn whatever the question, so that one question's kind does not move what the next one answers.
        var (unknown, half) = (random.NextDouble(), random.Next(2) == 0);
        return question.IsRequired ? AnswerState.Known
            : unknown < shareUnknown ? (half ? AnswerState.SaidUnknown : AnswerState.NotAnswered)
            : half && question.DontKnow.Meaning == DontKnowMeaning.NotApplicable ? AnswerState.NotAnswered
            : AnswerState.Known;
    }
}

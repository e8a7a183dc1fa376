using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;

namespace FineTuneAdvisor.Advisor.Population;

/// <summary>Proposals that differ from one in an answer or two, and in what hangs together with these, as steps of a search.</summary>
internal sealed class MutatedProposals(QuestionSet questions, CatalogueAt catalogue, DateOnly day)
{
    private const string Model = "candidate.model";
    private const int OneInUnknown = 6;
    private static readonly double[] Nearby = [0.25, 0.5, 0.8, 0.95, 1.05, 1.25, 2, 4];

    private readonly CatalogueIdsDrawn _ids = new(catalogue);
    private readonly string[] _dated = [.. catalogue.Models.Values.Where(model => model.Released is not null).Select(model => model.Id)];

    /// <summary>Questions by whose answers the catalogue's prices and dates come in.</summary>
    public static IReadOnlyCollection<string> ByName { get; } = ["candidate.route", Model, "candidate.baseline", "provider.name", "hosting.gpu"];

    /// <param name="keys">Questions whose answers may change; not empty.</param>
    public Proposal Of(Proposal start, IReadOnlyList<string> keys, Random random)
    {
        var answers = start.Answers.Given.ToDictionary(answer => answer.Key, StringComparer.Ordinal);
        var draw = new AnswerDraw(random, day, "Made up");
        var changed = Enumerable.Range(0, 1 + random.Next(2)).Select(_ => keys[random.Next(keys.Count)]).ToArray();
        foreach (var question in changed.Select(key => questions[key]))
        {
            answers[question.Key] = !question.IsRequired && random.Next(OneInUnknown) == 0
                ? new Answer(question.Key, AnswerState.SaidUnknown)
                : Moved(question, start.Answers[question.Key], draw, random);
        }

        if (changed.Intersect(ByName, StringComparer.Ordinal).Any())
        {
            _ids.Put(answers, random);
            Dated(answers, random);
        }

        if (Array.Exists(changed, key => EvaluationDrawn.Counts(key) && !answers[key].IsKnown))
        {
            EvaluationDrawn.LeaveOutCounts(answers);
        }

        if (Array.Exists(changed, EvaluationDrawn.Counts))
        {
            EvaluationDrawn.Put(answers, random, random.NextDouble());
        }

        PricesDrawn.Complete(answers);
        TokensDrawn.Limit(answers, questions);
        return new Proposal(new AnswerSheet(answers.Values));
    }

    // A team may propose a model that nobody offers to tune; of few of the many is it known how old they are.
    private void Dated(Dictionary<string, Answer> answers, Random random)
    {
        if (_dated.Length > 0 && random.Next(2) == 0 && answers.GetValueOrDefault(Model) is { IsKnown: true } model)
        {
            answers[Model] = model with { Value = new AnswerValue.Words(_dated[random.Next(_dated.Length)]) };
        }
    }

    private static Answer Moved(Question question, Answer before, AnswerDraw draw, Random random) =>
        before.Value is AnswerValue.Quantity { Amount: not 0 and var amount } && random.Next(2) == 0
            ? before with { Value = new AnswerValue.Quantity(AmountRange.Of(question).Allowed((double)amount * Nearby[random.Next(Nearby.Length)])), Low = null, High = null }
            : draw.Of(question);
}

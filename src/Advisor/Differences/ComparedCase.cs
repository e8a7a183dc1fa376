using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FineTuneAdvisor.Advisor.Population;
using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Writing;

namespace FineTuneAdvisor.Advisor.Differences;

/// <summary>Answers that two rulesets judge, each reading them by its own questions.</summary>
/// <param name="AsOf">The day to assess at; null: the day the proposal was submitted, else the last one of the catalogue.</param>
public sealed record ComparedCase(string Name, ImmutableArray<byte> Answers, DateOnly? AsOf)
{
    // One answer in eight: enough that unknowns matter, few enough that not everything is deferred.
    private const double ShareUnknown = 0.125;

    /// <summary>Proposals made up from a questionnaire, the same ones every time.</summary>
    public static IEnumerable<ComparedCase> MadeUp(QuestionSet questions, PriceCatalogue catalogue, DateOnly day, int count) =>
        new GeneratedProposals(questions, catalogue, day, ShareUnknown)
            .Take(count)
            .Select((proposal, seed) => new ComparedCase(
                string.Create(CultureInfo.InvariantCulture, $"made up from seed {seed}"),
                [.. Encoding.UTF8.GetBytes(AnswersText.Of(proposal.Answers, questions))],
                day));
}

using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Verification;

namespace FineTuneAdvisor.Advisor.Verification;

/// <summary>
/// Verifies a ruleset: analysis says what no proposal can do, a search says what some proposal does, and what neither could settle is said as not
/// proved. A proposal is shown only after it was replayed through the whole program.
/// </summary>
public sealed class RulesetVerifier(ProposalAdvisor advisor)
{
    public VerificationReport Verify(RulesetVerification asked)
    {
        var ruleset = asked.Ruleset;
        var queries = RulesetQueries.Of(ruleset);
        ImmutableArray<Defect> files = [.. TextCheck.Problems(ruleset).Select(StaticDefects.Of), .. StaticDefects.Unasked(ruleset), .. StaticDefects.Stale(ruleset, asked.Day)];
        if (files.Any(defect => defect.Kind == DefectKind.UnaskedFact))
        {
            // The cost model asks for every fact; without its question no proposal can be costed.
            return new VerificationReport(ruleset, asked.Day, files, ["While a fact is not asked for, no proposal can be assessed: the search for witnesses waits until it is."], [], [], [], queries.Length, 0);
        }

        var trials = new Trials(ruleset, asked.Catalogue, asked.Day);
        var replay = At(asked.Day);
        var population = new SearchedPopulation(asked, trials);
        var reach = new Reach(asked, trials, population.All, At);
        var answers = new QueryAnswers(asked, population, reach, replay);
        ImmutableArray<Defect> ofQueries = [.. queries.SelectMany(query => answers.Of(query))];
        var worsenings = new Worsenings(asked, trials);
        var betterIsWorse = new BetterIsWorse(asked, worsenings, replay);
        ImmutableArray<Defect> worse = [.. betterIsWorse.Search(Bases(asked, population))];
        ImmutableArray<AcceptedPair> neverSeen = [.. new AcceptedPairs(asked, trials, worsenings, replay, population.All).NeverSeen(betterIsWorse.Seen)];
        var influence = new Influence(asked, population.All);
        ImmutableArray<Defect> defects =
        [
            .. files,
            .. ofQueries,
            .. new Gaps(asked, population.All, replay).Search(),
            .. worse,
            .. influence.Questions(),
            .. influence.Parameters(),
        ];
        return new VerificationReport(
            ruleset,
            asked.Day,
            [.. defects.OrderBy(defect => defect.Kind).ThenBy(defect => defect.At.File, StringComparer.Ordinal).ThenBy(defect => defect.At.Line).ThenBy(defect => defect.Subject, StringComparer.Ordinal)],
            answers.NotProved,
            reach.Shown,
            neverSeen,
            CoFiring.Of(population.All),
            queries.Length,
            trials.Count + reach.TriedLater);

        Replay At(DateOnly day) => new(advisor, ruleset, asked.Catalogue, day, asked.Examples);
    }

    // The better the verdict, the more of what may go wrong shows; a rejected proposal cannot get worse.
    private static IEnumerable<JudgedProposal> Bases(RulesetVerification asked, SearchedPopulation population) => population.All
        .Where(trial => trial.Conclusions.Verdict.Outcome != Outcome.Reject)
        .GroupBy(trial => trial.Conclusions.Verdict.Outcome)
        .OrderBy(group => group.Key)
        .SelectMany(group => group.Take((asked.Improved + 1) / 2))
        .Take(asked.Improved);
}

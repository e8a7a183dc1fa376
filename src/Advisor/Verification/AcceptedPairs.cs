using System.Collections.Immutable;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Advisor.Verification;

/// <summary>Looks for each accepted pair of answer and rule that was not met yet, so that nobody accepts what never happens.</summary>
internal sealed class AcceptedPairs(RulesetVerification asked, Trials trials, Worsenings worsenings, Replay replay, IReadOnlyList<JudgedProposal> population)
{
    /// <summary>Those that nothing shows, in the order of the file; of a rule that is out of force none.</summary>
    /// <param name="seen">Pairs that were met already.</param>
    public IEnumerable<AcceptedPair> NeverSeen(IReadOnlySet<(string Answer, string Rule)> seen)
    {
        // A rejected proposal cannot get worse.
        ImmutableArray<JudgedProposal> starts = [.. population.Where(trial => trial.Conclusions.Verdict.Outcome != Outcome.Reject)];
        var search = new WorseningSearch(asked, trials, worsenings, replay, starts);
        return
            from pair in asked.Ruleset.Accepted
            where pair.Answer is not null && !seen.Contains((pair.Answer, pair.Rule))
            from rule in asked.Ruleset.Rules
            where rule.Id == pair.Rule && !search.IsFound(asked.Ruleset.Questions[pair.Answer!], rule)
            select pair;
    }
}

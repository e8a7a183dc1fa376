using FineTuneAdvisor.Advisor.Population;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Verification;

namespace FineTuneAdvisor.Advisor.Verification;

/// <summary>The proposals that a verification searches for witnesses: examples, made-up ones of every leaning, and those that an analysis points to.</summary>
internal sealed class SearchedPopulation
{
    private const int Nearest = 12;
    private const int Turned = 3;

    // How much is unknown, how far the answers lean to the better side, and how large a part of the population it is, in tenths.
    private static readonly (double Unknown, double Leaning, int Tenths)[] Mix = [(0.2, 0, 2), (0, 0.6, 2), (0, 0.9, 3), (0.05, 0.95, 2), (0.5, 0, 1)];

    private readonly RulesetVerification _asked;
    private readonly Trials _trials;
    private readonly List<JudgedProposal> _all;

    public SearchedPopulation(RulesetVerification asked, Trials trials)
    {
        _asked = asked;
        _trials = trials;
        _all = [.. asked.Examples.Concat(Mix.SelectMany(Made)).Select(trials.Of).OfType<JudgedProposal>()];
    }

    public IReadOnlyList<JudgedProposal> All => _all;

    /// <summary>
    /// The first proposal that shows it; where there is none, the one that the analysis points to, tried upon those that come nearest; else one of
    /// those with an answer moved to where a condition of the rule turns.
    /// </summary>
    public JudgedProposal? Find(Query query, Func<JudgedProposal, bool> shows)
    {
        if (_all.Find(trial => shows(trial)) is { } found)
        {
            return found;
        }

        if (query.Decide().Model is not { } model)
        {
            return null;
        }

        JudgedProposal[] nearest = [.. _all.OrderByDescending(trial => Nearness(query, trial)).Take(Nearest)];
        var pointedTo = nearest.Select(trial => _trials.Of(AnswersOfModel.Over(trial.Proposal, model, _asked.Ruleset.Questions))).OfType<JudgedProposal>();
        var turning = query.Rule is { } rule ? nearest.Take(Turned).SelectMany(new TurningPoints(_asked.Ruleset.Questions, _trials, rule.Id).From) : [];
        return pointedTo.Concat(turning).Take(_asked.Searched).FirstOrDefault(shows);
    }

    private static int Nearness(Query query, JudgedProposal trial) => query.Rule is not { } rule ? 0
        : trial.Conclusions.Rules.First(trace => trace.RuleId == rule.Id) is var trace
            ? trace.Applies.Concat(trace.Conditions).Count(condition => condition.Truth == Truth.True)
            : 0;

    private IEnumerable<Proposal> Made((double Unknown, double Leaning, int Tenths) part) =>
        new GeneratedProposals(_asked.Ruleset.Questions, _asked.Catalogue, _asked.Day, part.Unknown, part.Leaning).Take(_asked.Population * part.Tenths / 10);
}

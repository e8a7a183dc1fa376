using System.Collections.Immutable;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Verification;

namespace FineTuneAdvisor.Advisor.Verification;

/// <summary>Shows that a rule can fire where the population did not show it: at the day of the verification, else years later, when what is new by then is old.</summary>
/// <param name="trials">At the day of the verification.</param>
/// <param name="replayAt">The replay of a day.</param>
internal sealed class Reach(RulesetVerification asked, Trials trials, IReadOnlyList<JudgedProposal> population, Func<DateOnly, Replay> replayAt)
{
    private const int YearsLater = 5;
    private const int JudgedLater = 40;

    private readonly ImmutableArray<Shown>.Builder _shown = ImmutableArray.CreateBuilder<Shown>();
    private readonly Trials _later = new(asked.Ruleset, asked.Catalogue, asked.Day.AddYears(YearsLater));

    /// <summary>What was shown, in the order it was asked for.</summary>
    public ImmutableArray<Shown> Shown => _shown.ToImmutable();

    /// <summary>Proposals tried at the later day.</summary>
    public int TriedLater => _later.Count;

    /// <param name="condition">The alternative that the rule shall fire by; null: any.</param>
    public bool IsShown(Rule rule, Condition? condition)
    {
        if (asked.Searched == 0 || (On(trials, rule, condition, population) ?? On(_later, rule, condition, Later())) is not { } witness)
        {
            return false;
        }

        _shown.Add(new Shown(Subject(rule, condition), witness));
        return true;
    }

    private Witness? On(Trials day, Rule rule, Condition? condition, IReadOnlyList<JudgedProposal> starts) =>
        new DirectedSearch(asked, day, starts).Find(rule, condition)
            .Select(found => replayAt(day.Day).Witness($"shown-{Subject(rule, condition)}", found, assessment => Firing.Of(assessment.Conclusions, rule.Id, condition?.Id)))
            .FirstOrDefault(witness => witness is not null);

    // The examples come first.
    private JudgedProposal[] Later() => [.. population.Take(JudgedLater).Select(start => _later.Of(start.Proposal)).OfType<JudgedProposal>()];

    private static string Subject(Rule rule, Condition? condition) => condition is null ? rule.Id : $"{rule.Id}.{condition.Id}";
}

using System.Collections.Immutable;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Engine;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Verification;
using FineTuneAdvisor.Rules.Verification.Feasibility;

namespace FineTuneAdvisor.Advisor.Verification;

/// <summary>Turns the answers to questions about rules into defects with witnesses, and into what is not proved.</summary>
internal sealed class QueryAnswers(RulesetVerification asked, SearchedPopulation population, Reach reach, Replay replay)
{
    private readonly ImmutableArray<string>.Builder _notProved = ImmutableArray.CreateBuilder<string>();
    private readonly HashSet<string> _unreachable = new(StringComparer.Ordinal);
    private readonly RuleEvaluator _evaluator = new(asked.Ruleset);

    public ImmutableArray<string> NotProved => _notProved.ToImmutable();

    public IEnumerable<Defect> Of(Query query)
    {
        var answer = query.Decide().Answer;
        return query.Asked switch
        {
            Asked.Fires => Fires(query, answer),
            Asked.FiresBy => FiresBy(query, answer),
            Asked.Decides => Decides(query, answer),
            Asked.CannotTell => CannotTell(query, answer),
            Asked.FiresWithout => FiresWithout(query, answer),
            Asked.BothConclude => BothConclude(query, answer),
            _ => NoneConcludes(query, answer),
        };
    }

    private IEnumerable<Defect> Fires(Query query, Possible answer)
    {
        var rule = query.Rule!;
        if (answer == Possible.No)
        {
            _unreachable.Add(rule.Id);
            var why = Contradiction.Of(asked.Ruleset, rule);
            yield return new Defect(DefectKind.UnreachableRule, why[0].Last.At, rule.Id, $"can never fire: {string.Join("; ", why.Select(ConditionList.Of))}", "Change a condition, or remove the rule.", []);
        }
        else if (population.Find(query, trial => trial.Fires(rule.Id)) is null && !reach.IsShown(rule, null))
        {
            _notProved.Add($"{rule.Id}: that it can fire; none of the proposals tried makes it fire, and analysis does not exclude it.");
        }
    }

    private IEnumerable<Defect> FiresBy(Query query, Possible answer)
    {
        var (rule, condition) = (query.Rule!, query.Condition!);
        if (answer == Possible.No && !_unreachable.Contains(rule.Id))
        {
            yield return new Defect(
                DefectKind.UnreachableCondition,
                condition.At,
                $"{rule.Id}.{condition.Id}",
                $"can never make the rule fire: {ConditionList.Of(Contradiction.Of(asked.Ruleset, rule, condition))}",
                "Change the condition, or remove it.",
                [.. Witness($"{Words.Of(DefectKind.UnreachableCondition)}-{rule.Id}.{condition.Id}", query, trial => trial.Fires(rule.Id), assessment => Fired(assessment, rule))]);
        }
        else if (answer != Possible.No && population.Find(query, trial => trial.FiresBy(rule.Id, condition.Id)) is null && !reach.IsShown(rule, condition))
        {
            _notProved.Add($"{rule.Id}.{condition.Id}: that the rule can fire by it; none of the proposals tried shows it, and analysis does not exclude it.");
        }
    }

    // Where a rule applies is told apart from when it fires, so a condition of the former may well follow from the others.
    private IEnumerable<Defect> Decides(Query query, Possible answer)
    {
        var (rule, condition) = (query.Rule!, query.Condition!);
        if (answer == Possible.No && !_unreachable.Contains(rule.Id) && rule.When.Contains(condition))
        {
            yield return new Defect(
                DefectKind.IdleCondition,
                condition.At,
                $"{rule.Id}.{condition.Id}",
                $"decides nothing: where the rule's other conditions hold, {ConditionList.Of([condition])} holds too",
                "Leave it out, or say what it was meant to exclude.",
                [.. Witness($"{Words.Of(DefectKind.IdleCondition)}-{rule.Id}.{condition.Id}", query, trial => trial.Fires(rule.Id), assessment => Fired(assessment, rule))]);
        }
    }

    private IEnumerable<Defect> CannotTell(Query query, Possible answer)
    {
        var rule = query.Rule!;
        if (rule.IsUndecidedDeclared || answer == Possible.No)
        {
            return [];
        }

        var witness = Witness($"{Words.Of(DefectKind.UndeclaredUnknown)}-{rule.Id}", query, trial => Untold(trial.Conclusions), assessment => Untold(assessment.Conclusions)).ToImmutableArray();
        if (witness.IsEmpty)
        {
            _notProved.Add($"{rule.Id}: that it can always be told; it does not say what follows where it cannot.");
            return [];
        }

        return [new Defect(DefectKind.UndeclaredUnknown, rule.At, rule.Id, "cannot always be told, and does not say what follows then", "Write 'undecided: unproven' where its criterion hangs on it, else 'undecided: silent'.", witness)];

        bool Untold(Conclusions conclusions) => conclusions.Rules.Any(trace => trace.RuleId == rule.Id && trace.State == RuleState.CannotTell);
    }

    private IEnumerable<Defect> FiresWithout(Query query, Possible answer)
    {
        var (rule, other) = (query.Rule!, query.Other!);
        if (answer != Possible.No || _unreachable.Contains(rule.Id) || asked.Ruleset.Accepted.Any(pair => pair.Rule == rule.Id && pair.SubsumedBy == other.Id))
        {
            return [];
        }

        var witness = Witness($"{Words.Of(DefectKind.SubsumedRule)}-{rule.Id}-{other.Id}", query, trial => trial.Fires(rule.Id) && trial.Fires(other.Id), assessment => Fired(assessment, rule) && Fired(assessment, other));
        return [new Defect(DefectKind.SubsumedRule, rule.At, rule.Id, $"says nothing of its own: whenever it fires {other.Id} fires too, with the same effects", $"Remove it, or accept it in ruleset.yaml: rule {rule.Id}, subsumedBy {other.Id}, and why.", [.. witness])];
    }

    private IEnumerable<Defect> BothConclude(Query query, Possible answer)
    {
        var (rule, other) = (query.Rule!, query.Other!);
        if (answer == Possible.No)
        {
            return [];
        }

        var witness = Witness($"{Words.Of(DefectKind.OpposedConclusions)}-{rule.Id}-{other.Id}", query, trial => Contested.By(rule, other, _evaluator, Situation.Of(asked.Ruleset, trial.Economics)), assessment => Contested.By(rule, other, _evaluator, Situation.Of(asked.Ruleset, assessment.Economics))).ToImmutableArray();
        if (witness.IsEmpty)
        {
            _notProved.Add($"{rule.Id}, {other.Id}: that they never conclude both; none of the proposals tried shows it, and analysis does not exclude it.");
            return [];
        }

        return [new Defect(DefectKind.OpposedConclusions, rule.At, rule.Id, $"concludes something else than {other.Id} about the same {rule.About}, for one proposal", "Let one of the two exclude the other.", witness)];
    }

    private IEnumerable<Defect> NoneConcludes(Query query, Possible answer)
    {
        // The trial is kept among the others, and Gaps speaks of it.
        if (answer != Possible.No && population.Find(query, trial => trial.Conclusions.Verdict.RuleId.Length == 0) is null)
        {
            _notProved.Add($"{query.Id}: that a rule always concludes; none of the proposals tried is without a conclusion, and analysis does not exclude it.");
        }

        return [];
    }

    private IEnumerable<Witness> Witness(string name, Query query, Func<JudgedProposal, bool> shows, Func<Assessment, bool> replayed) =>
        population.Find(query, shows) is { } trial && replay.Witness(name, trial.Proposal, replayed) is { } witness ? [witness] : [];

    private static bool Fired(Assessment assessment, Rule rule) => Firing.Of(assessment.Conclusions, rule.Id, null);
}

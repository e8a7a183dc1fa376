using FineTuneAdvisor.Rules.Engine.Members;
using FineTuneAdvisor.Rules.Language;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Engine;

/// <summary>The facts that follow when a rule fires: the same for the network and for the evaluator.</summary>
internal static class Consequences
{
    /// <summary>The facts that one firing makes, each with a key that no other fact of this firing has.</summary>
    public static IEnumerable<Member> Of(RuleInstance instance, Alternative? branch, Situation situation)
    {
        yield return new FiredRule(instance.Rule.Id, instance.Name(branch?.Condition.Id));
        foreach (var consequence in instance.Rule.Then)
        {
            if (Of(consequence, instance, branch, situation) is { } fact)
            {
                yield return fact;
            }
        }
    }

    /// <summary>Puts them on the evaluator's ground.</summary>
    public static void Add(RuleInstance instance, Alternative? branch, Situation situation, Ground ground)
    {
        foreach (var fact in Of(instance, branch, situation))
        {
            switch (fact)
            {
                case FindingMember finding:
                    ground.Findings.Add(finding);
                    break;
                case ConcludedCriterion criterion:
                    ground.Criteria.Add(criterion);
                    break;
                case ConcludedPattern pattern:
                    ground.Patterns.Add(pattern);
                    break;
                case ReachedVerdict verdict:
                    ground.Verdicts.Add(verdict);
                    break;
            }
        }
    }

    private static Member? Of(Consequence consequence, RuleInstance instance, Alternative? branch, Situation situation) => consequence switch
    {
        MakesFinding finding => FindingOf(finding, instance, branch, situation),
        ConcludesCriterion criterion => new ConcludedCriterion(instance.Rule.Id, instance.Each!.Id, criterion.State),
        ConcludesPattern pattern => new ConcludedPattern(instance.Rule.Id, instance.Each!.Id, pattern.State),
        ConcludesVerdict verdict => new ReachedVerdict(VerdictOf(verdict, instance.Rule.Id, situation)),
        _ => throw new InvalidOperationException($"{consequence.GetType().Name} has no fact."),
    };

    private static FindingMember? FindingOf(MakesFinding finding, RuleInstance instance, Alternative? branch, Situation situation)
    {
        if (finding.Only is { } only && only.TruthIn(new Bindings(situation.Facts, instance.Outer)) != Truth.True)
        {
            return null;
        }

        var name = branch?.Condition.Id;
        var bring = branch is { Bring.IsEmpty: false } ? branch.Bring : finding.Bring;
        return FindingMember.Of(new Finding(
            instance.Name(name) + "/" + finding.Suffix,
            instance.Rule.Id,
            name,
            finding.Effect,
            finding.About,
            bring,
            finding.Number,
            instance.Each?.Id));
    }

    private static VerdictConclusion VerdictOf(ConcludesVerdict verdict, string ruleId, Situation situation)
    {
        if (verdict.Recommend is not { } recommend)
        {
            return new VerdictConclusion(verdict.Outcome, ruleId, null, null);
        }

        var option = Best(recommend, situation);
        return new VerdictConclusion(verdict.Outcome, ruleId, option?.Id, option is null ? VerdictReasons.NoAdmissibleOption : null);
    }

    private static Member? Best(Recommendation recommend, Situation situation)
    {
        Member? best = null;
        decimal? greatest = null;
        foreach (var option in situation.Options)
        {
            var bindings = ConditionTruth.Inner(situation, null, recommend.Over, option);
            if (recommend.Where.TruthIn(bindings) != Truth.True)
            {
                continue;
            }

            var value = recommend.Greatest?.ValueIn(bindings) is { IsKnown: true } known ? known.Number : (decimal?)null;
            if (best is null || (value is { } candidate && (greatest is null || candidate > greatest)))
            {
                best = option;
                greatest = value;
            }
        }

        return best;
    }
}

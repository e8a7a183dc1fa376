using System.Collections.Immutable;
using FineTuneAdvisor.Advisor.Population;
using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Changes;
using FineTuneAdvisor.Rules.Engine;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Verification;

namespace FineTuneAdvisor.Advisor.Verification;

/// <summary>
/// Looks for a proposal whose verdict gets worse by a rule where one of its answers gets better: it goes where less stands in the way of a verdict that
/// the rule could make worse, and where the rule is nearer to firing once the answer is better.
/// </summary>
internal sealed class WorseningSearch(RulesetVerification asked, Trials trials, Worsenings worsenings, Replay replay, ImmutableArray<JudgedProposal> starts)
{
    private const int Starts = 8;
    private const int StepsShared = 2;
    private const double OfString = 0.01;

    private readonly RuleEvaluator _evaluator = new(asked.Ruleset);
    private readonly ObstacleFinder _obstacles = new(asked.Ruleset);
    private readonly MutatedProposals _mutations = new(asked.Ruleset.Questions, asked.Catalogue.At(asked.Day), asked.Day);

    public bool IsFound(Question question, Rule rule)
    {
        if (asked.Searched == 0)
        {
            return false;
        }

        var gravest = rule.Then.OfType<MakesFinding>().MinBy(finding => finding.Effect);
        var effect = gravest?.Effect ?? Effect.Note;
        var firing = new FiringDistance(asked.Ruleset, _evaluator, rule, null, gravest);
        var climb = new HillClimb(_mutations, Of);
        return starts
            .Select(start => (Start: start, Distance: Of(start.Proposal, double.MaxValue) ?? double.MaxValue))
            .OrderBy(start => start.Distance + (effect is Effect.Blocks or Effect.Withholds ? 0 : Strings(start.Start.Conclusions)))
            .Take(Starts)
            .Select((start, place) => climb.From(start.Start.Proposal, Keys(question, rule, start.Start), asked.Searched / StepsShared, place))
            .Any(found => found is not null && IsReplayed(found.Answers, question, rule));

        double? Of(Proposal proposal, double most)
        {
            if (trials.Costed(proposal) is not { } before || InTheWay(before, effect) + (Distance(before) == 0 ? 1 : 0) is var inTheWay && inTheWay > most)
            {
                return null;
            }

            var bettered = worsenings.Bettered(proposal.Answers, question)
                .Select(bettered => (bettered.After, Distance: trials.Costed(bettered.After) is { } after ? inTheWay + Distance(after) : double.MaxValue))
                .ToArray();
            var least = bettered.Select(each => each.Distance).DefaultIfEmpty(double.MaxValue).Min();
            return least > 0 ? least : OfVerdict(proposal, bettered.Where(each => each.Distance == 0).Select(each => each.After), rule);
        }

        double Distance(EconomicModel economics) => firing.Of(Situation.Of(asked.Ruleset, economics));
    }

    private bool IsReplayed(AnswerSheet answers, Question question, Rule rule) => replay.Of(answers) is { } before
        && worsenings.Bettered(answers, question).Any(bettered => replay.Of(bettered.After.Answers) is { } after && Worsenings.Culprits(before.Conclusions, after.Conclusions).Contains(rule.Id, StringComparer.Ordinal));

    // The rule comes to fire, and no criterion is in its way; conditions and patterns may be.
    private double? OfVerdict(Proposal proposal, IEnumerable<Proposal> bettered, Rule rule) => trials.Of(proposal) is not { } before ? null
        : bettered.Select(trials.Of).OfType<JudgedProposal>().Any(after => Worsenings.Culprits(before.Conclusions, after.Conclusions).Contains(rule.Id, StringComparer.Ordinal)) ? 0
        : OfString * (1 + Strings(before.Conclusions));

    // A verdict gets no worse by a finding that is no graver than what is there.
    private int InTheWay(EconomicModel economics, Effect effect)
    {
        var obstacles = _obstacles.In(economics);
        return obstacles.Blocking.Length + (effect == Effect.Blocks ? 0 : obstacles.Withholding.Length);
    }

    private static int Strings(Conclusions conclusions) =>
        conclusions.Findings.Count(finding => finding.Effect is Effect.Condition or Effect.Present or Effect.Unsure) + conclusions.Patterns.Sum(pattern => pattern.Undecided.Length);

    // Behind the rule, and behind those that make the verdict worse instead of it.
    private ImmutableArray<string> Keys(Question question, Rule rule, JudgedProposal start) =>
    [
        .. worsenings.Of(start, question)
            .Select(found => asked.Ruleset.Find(found.Rule)!)
            .Append(rule)
            .Distinct()
            .SelectMany(each => AnswersBehind.Of(each, start.Economics))
            .Append(question.Key)
            .Union(MutatedProposals.ByName, StringComparer.Ordinal),
    ];
}

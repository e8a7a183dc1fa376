using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Options;
using FineTuneAdvisor.Rules.Engine.Members;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Explanation;

/// <summary>
/// What each conclusion of an assessment rests on: verdict, criteria and patterns, rules, findings, conditions, figures, answers, prices,
/// parameters. A graph, because much rests on the same few answers: every node is there once, and whoever tells it says where to stop.
/// </summary>
public sealed class Derivation(Assessment assessment, RunExplanation run)
{
    private const char Slash = '/';

    private static readonly RuleState[] InOrder = [RuleState.Fired, RuleState.CannotTell, RuleState.NotFired, RuleState.NotApplicable, RuleState.Disabled];

    private readonly FactOrigins _facts = new(assessment);

    public static DerivationNode Verdict { get; } = new(NodeKind.Verdict, "verdict");

    /// <summary>What a node rests on directly; empty where it rests on nothing further.</summary>
    public ImmutableArray<DerivationNode> From(DerivationNode node) => node.Kind switch
    {
        NodeKind.Verdict => OfVerdict(),
        NodeKind.Criterion => [.. Concluder(node), .. RulesAbout(node.Id)],
        NodeKind.Pattern => [.. Concluder(node), .. RulesAbout(node.Id)],
        NodeKind.Rule => OfRule(node.Id),
        NodeKind.Finding => OfFinding(node.Id),
        NodeKind.Condition => OfCondition(node),
        NodeKind.Option => OfOption(node.Id),
        _ => _facts.From(node),
    };

    /// <summary>The rule behind a node; null where it is made for many and none is named.</summary>
    public RuleExplanation? Explained(DerivationNode rule)
    {
        var slash = rule.Id.IndexOf(Slash, StringComparison.Ordinal);
        return slash > 0 ? run.FindMember(rule.Id[..slash], rule.Id[(slash + 1)..])
            : run.Members(rule.Id) is [{ Each: null } only] ? only
            : null;
    }

    /// <summary>The condition behind a node.</summary>
    public ConditionExplanation? Condition(DerivationNode condition)
    {
        var point = condition.Id.LastIndexOf('.');
        return Explained(new DerivationNode(NodeKind.Rule, condition.Id[..point])) is { } rule
            ? rule.Applies.Concat(rule.Conditions).FirstOrDefault(explained => explained.Condition.Id == condition.Id[(point + 1)..])
            : null;
    }

    /// <summary>The node of a fact's name.</summary>
    public DerivationNode Fact(string name) => _facts.NodeOf(name);

    /// <summary>Rules with a condition that reads the fact itself, in ordinal order.</summary>
    public IEnumerable<string> RulesReading(DerivationNode fact) =>
        assessment.Conclusions.Rules.Where(trace => trace.Facts.Any(name => _facts.NodeOf(name) == fact)).Select(trace => trace.RuleId);

    /// <summary>Figures that are made from the fact directly, in ordinal order.</summary>
    public IEnumerable<string> FiguresFrom(DerivationNode fact) => _facts.FiguresFrom(fact);

    private ImmutableArray<DerivationNode> OfVerdict()
    {
        var verdict = assessment.Conclusions.Verdict;
        return
        [
            .. assessment.Conclusions.Criteria.Select(criterion => new DerivationNode(NodeKind.Criterion, criterion.Id)),
            .. assessment.Conclusions.Patterns.Select(pattern => new DerivationNode(NodeKind.Pattern, pattern.Id)),
            .. verdict.RuleId.Length > 0 ? [new DerivationNode(NodeKind.Rule, verdict.RuleId)] : ImmutableArray<DerivationNode>.Empty,
            .. verdict.RecommendedOption is { } option ? [new DerivationNode(NodeKind.Option, option)] : ImmutableArray<DerivationNode>.Empty,
        ];
    }

    private IEnumerable<DerivationNode> Concluder(DerivationNode node)
    {
        var rule = node.Kind == NodeKind.Criterion
            ? run.ConcluderOf(assessment.Conclusions.Criteria.First(criterion => criterion.Id == node.Id))
            : run.ConcluderOf(assessment.Conclusions.Patterns.First(pattern => pattern.Id == node.Id));
        return rule is null ? [] : [new DerivationNode(NodeKind.Rule, rule + Slash + node.Id)];
    }

    private IEnumerable<DerivationNode> RulesAbout(string about)
    {
        var ruleset = assessment.Ruleset;
        var rules = ruleset.Rules.Concat(ruleset.Disabled.Select(disabled => disabled.Rule)).Where(rule => rule.About == about).Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        return assessment.Conclusions.Rules
            .Where(trace => rules.Contains(trace.RuleId))
            .OrderBy(trace => Array.IndexOf(InOrder, trace.State))
            .Select(trace => new DerivationNode(NodeKind.Rule, trace.RuleId));
    }

    private ImmutableArray<DerivationNode> OfRule(string id)
    {
        if (Explained(new DerivationNode(NodeKind.Rule, id)) is { } rule)
        {
            return [.. FindingsOf(rule), .. rule.Applies.Concat(rule.Conditions).Select(condition => new DerivationNode(NodeKind.Condition, id + "." + condition.Condition.Id))];
        }

        return [.. run.Members(id).Select(member => new DerivationNode(NodeKind.Rule, id + Slash + member.Each?.Id))];
    }

    private IEnumerable<DerivationNode> FindingsOf(RuleExplanation rule) => assessment.Conclusions.Findings
        .Where(finding => finding.RuleId == rule.Rule.Id && finding.Member == rule.Each?.Id)
        .Select(finding => new DerivationNode(NodeKind.Finding, finding.Id));

    // A branch made its finding alone, beside what every branch needs.
    private ImmutableArray<DerivationNode> OfFinding(string id)
    {
        var finding = assessment.Conclusions.Findings.First(finding => finding.Id == id);
        var ruleId = finding.RuleId + (finding.Member is { } member ? Slash + member : "");
        return Explained(new DerivationNode(NodeKind.Rule, ruleId)) is not { } rule ? [] :
        [
            .. rule.Applies.Concat(rule.Conditions)
                .Select(condition => condition.Condition.Id)
                .Where(condition => condition == finding.Branch || rule.Rule.WhenAny.All(alternative => alternative.Condition.Id != condition))
                .Select(condition => new DerivationNode(NodeKind.Condition, ruleId + "." + condition)),
        ];
    }

    private ImmutableArray<DerivationNode> OfCondition(DerivationNode node) => Condition(node) is not { } explained ? [] :
    [
        .. explained.Condition is FindingCondition { RuleId: var rule } ? [new DerivationNode(NodeKind.Rule, rule)] : ImmutableArray<DerivationNode>.Empty,
        .. explained.Found.Select(Of).Distinct(),
        .. ConditionFacts.Of(explained.Condition).Select(_facts.NodeOf).Distinct(),
    ];

    private ImmutableArray<DerivationNode> OfOption(string id) => assessment.Economics.Options.FirstOrDefault(option => option.Id == id) is { } option
        ? [.. OptionFigures.All(option).Select(_facts.NodeOf).Where(node => node.Kind == NodeKind.Figure)]
        : [];

    private static DerivationNode Of(Member member) => member switch
    {
        FindingMember { Finding: { } finding } => new DerivationNode(NodeKind.Finding, finding.Id),
        FindingMember undecided => new DerivationNode(NodeKind.Rule, undecided.RuleId),
        ConcludedCriterion criterion => new DerivationNode(NodeKind.Criterion, criterion.Criterion),
        ConcludedPattern pattern => new DerivationNode(NodeKind.Pattern, pattern.Pattern),
        CriterionMember => new DerivationNode(NodeKind.Criterion, member.Id),
        PatternMember => new DerivationNode(NodeKind.Pattern, member.Id),
        _ => new DerivationNode(NodeKind.Option, member.Id),
    };
}

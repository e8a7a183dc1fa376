using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Rules.Explanation;

namespace FineTuneAdvisor.Reports.Composing.Explaining;

/// <summary>The line of each kind of node, and what is shown beneath it.</summary>
internal sealed class NodeTelling(Telling telling, Derivation derivation)
{
    private readonly ConclusionTelling _conclusions = new(telling, derivation);
    private readonly RuleTelling _rules = new(telling, derivation);
    private readonly FactTelling _facts = new(telling, derivation);

    public Words Words => telling.Words;

    /// <param name="isRoot">It is what was asked for, so that there is room for more about it.</param>
    public ToldNode Tell(DerivationNode node, bool isRoot) => node.Kind switch
    {
        NodeKind.Verdict => _conclusions.Verdict(),
        NodeKind.Criterion => _conclusions.Criterion(node, isRoot),
        NodeKind.Pattern => _conclusions.Pattern(node, isRoot),
        NodeKind.Rule => _rules.Rule(node, isRoot),
        NodeKind.Finding => _rules.Finding(node),
        NodeKind.Condition => _rules.Condition(node),
        NodeKind.Option => _conclusions.Option(node),
        _ => _facts.Tell(node, isRoot),
    };

    public ImmutableArray<DerivationNode> Beneath(DerivationNode node, bool isRoot)
    {
        var from = derivation.From(node);
        return node.Kind switch
        {
            NodeKind.Criterion or NodeKind.Pattern when !isRoot => [.. from.Where(_rules.Speaks)],
            // What a rule says is told by its conditions, which stand beside the finding.
            NodeKind.Finding when !isRoot => [],
            NodeKind.Option when !isRoot => [],
            _ => from,
        };
    }
}

using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Rules.Explanation;

namespace FineTuneAdvisor.Reports.Composing.Explaining;

/// <summary>The line of each kind of node, and what is shown beneath it.</summary>
internal sealed class NodeTelling
{
    private readonly Derivation _derivation;
    private readonly ConclusionTelling _conclusions;
    private readonly RuleTelling _rules;
    private readonly FactTelling _facts;
    private readonly Dictionary<(DerivationNode Node, Room Room), ToldNode> _told = [];
    private readonly Dictionary<(DerivationNode Node, Room Room), ImmutableArray<DerivationNode>> _beneath = [];

    public NodeTelling(Telling telling, Derivation derivation)
    {
        Words = telling.Words;
        _derivation = derivation;
        _rules = new RuleTelling(telling, derivation);
        _conclusions = new ConclusionTelling(telling, derivation, _rules.Speaks);
        _facts = new FactTelling(telling, derivation);
    }

    public Words Words { get; }

    public ToldNode Tell(DerivationNode node, Room room) => Once(_told, (node, room), () => Told(node, room));

    public ImmutableArray<DerivationNode> Beneath(DerivationNode node, Room room) => Once(_beneath, (node, room), () => Shown(node, room));

    private ToldNode Told(DerivationNode node, Room room) => node.Kind switch
    {
        NodeKind.Verdict => _conclusions.Verdict(),
        NodeKind.Criterion => _conclusions.Criterion(node, room),
        NodeKind.Pattern => _conclusions.Pattern(node, room),
        NodeKind.Rule => _rules.Rule(node, room),
        NodeKind.Finding => _rules.Finding(node),
        NodeKind.Condition => _rules.Condition(node),
        NodeKind.Option => _conclusions.Option(node),
        _ => _facts.Tell(node, room),
    };

    private ImmutableArray<DerivationNode> Shown(DerivationNode node, Room room)
    {
        var from = _derivation.From(node);
        return node.Kind switch
        {
            NodeKind.Criterion or NodeKind.Pattern when room == Room.Glance => [.. from.Where(_rules.Speaks)],
            // What a rule says is told by its conditions, which stand beside the finding.
            NodeKind.Finding when room != Room.Root => [],
            NodeKind.Option when room == Room.Glance => [],
            _ => from,
        };
    }

    // Much rests on the same few things, and every line costs a text.
    private static T Once<T>(Dictionary<(DerivationNode Node, Room Room), T> known, (DerivationNode Node, Room Room) key, Func<T> make)
    {
        if (!known.TryGetValue(key, out var value))
        {
            known.Add(key, value = make());
        }

        return value;
    }
}

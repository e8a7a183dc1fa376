using System.Collections.Immutable;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Explanation;

namespace FineTuneAdvisor.Reports.Composing.Explaining;

/// <summary>
/// Tells what one conclusion, figure or answer rests on, as a tree. Much rests on the same few things: each is told once, as near to the top
/// as it stands, and named in the other places.
/// </summary>
public sealed class ExplanationComposer
{
    private readonly NodeTelling _nodes;

    /// <param name="language">A language of the ruleset's texts.</param>
    public ExplanationComposer(Assessment assessment, string language)
    {
        var derivation = new Derivation(assessment, RunExplanation.Of(assessment));
        _nodes = new NodeTelling(new Telling(assessment, language), derivation);
        Names = new ExplainedNames(assessment);
    }

    /// <summary>What can be asked for.</summary>
    public ExplainedNames Names { get; }

    /// <param name="depth">How many levels beneath the root are told.</param>
    public ToldNode Compose(DerivationNode root, int depth)
    {
        var homes = Homes(root, depth);
        return Tell(root, 0);

        ToldNode Tell(DerivationNode node, int level)
        {
            var told = _nodes.Tell(node, level == 0);
            var beneath = Beneath(node, root);
            return level == depth
                ? told with { Cut = beneath.Length }
                : told with { From = [.. beneath.Select(child => homes[child] == node ? Tell(child, level + 1) : _nodes.Tell(child, false) with { Details = [], IsToldElsewhere = true })] };
        }
    }

    /// <summary>The texts around the tree.</summary>
    public string Hint(string file, IEnumerable<string> examples) => _nodes.Words.Text("explain.hint", ("file", file), ("options", examples.ToList()));

    public string CutNote(int count) => _nodes.Words.Text("explain.cut", ("count", count));

    public string ToldNote => _nodes.Words.Text("explain.told");

    // Under what each node is told: what reaches it first, level by level.
    private Dictionary<DerivationNode, DerivationNode> Homes(DerivationNode root, int depth)
    {
        var homes = new Dictionary<DerivationNode, DerivationNode> { [root] = root };
        IEnumerable<DerivationNode> level = [root];
        for (var i = 0; i < depth; i++)
        {
            var next = new List<DerivationNode>();
            foreach (var node in level)
            {
                foreach (var child in Beneath(node, root).Where(child => homes.TryAdd(child, node)))
                {
                    next.Add(child);
                }
            }

            level = next;
        }

        return homes;
    }

    private ImmutableArray<DerivationNode> Beneath(DerivationNode node, DerivationNode root) => _nodes.Beneath(node, node == root);
}

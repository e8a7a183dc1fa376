using System.Collections.Immutable;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Explanation;

namespace FineTuneAdvisor.Reports.Composing.Explaining;

/// <summary>
/// Tells what one conclusion, figure or answer rests on, as a tree. Much rests on the same few things: each is told once, as near to the top
/// as it stands, and named in the other places. Not for several threads at once.
/// </summary>
public sealed class ExplanationComposer
{
    // So many levels are read at a glance; who asks for more wants all.
    private const int LevelsOfGlance = 2;

    private readonly NodeTelling _nodes;

    /// <param name="language">A language of the ruleset's texts.</param>
    public ExplanationComposer(Assessment assessment, string language)
    {
        var run = RunExplanation.Of(assessment);
        var derivation = new Derivation(assessment, run);
        _nodes = new NodeTelling(new Telling(assessment, language), derivation);
        Names = new ExplainedNames(assessment, run);
    }

    /// <summary>What can be asked for.</summary>
    public ExplainedNames Names { get; }

    /// <param name="depth">How many levels beneath the root are told; up to two, what decided nothing is named only.</param>
    public ToldNode Compose(DerivationNode root, int depth)
    {
        var homes = Homes(root, depth);
        return Tell(root, 0);

        ToldNode Tell(DerivationNode node, int level)
        {
            var told = _nodes.Tell(node, RoomOf(node, root, depth));
            var beneath = Beneath(node, root, depth);
            return level == depth
                ? told with { Cut = beneath.Length }
                : told with { From = [.. beneath.Select(child => homes[child] == node ? Tell(child, level + 1) : _nodes.Tell(child, RoomOf(child, root, depth)) with { Details = [], IsToldElsewhere = true })] };
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
        List<DerivationNode> level = [root];
        for (var i = 0; i < depth && level.Count > 0; i++)
        {
            var next = new List<DerivationNode>();
            foreach (var node in level)
            {
                foreach (var child in Beneath(node, root, depth).Where(child => homes.TryAdd(child, node)))
                {
                    next.Add(child);
                }
            }

            level = next;
        }

        return homes;
    }

    private ImmutableArray<DerivationNode> Beneath(DerivationNode node, DerivationNode root, int depth) => _nodes.Beneath(node, RoomOf(node, root, depth));

    private static Room RoomOf(DerivationNode node, DerivationNode root, int depth) =>
        node == root ? Room.Root : depth > LevelsOfGlance ? Room.Whole : Room.Glance;
}

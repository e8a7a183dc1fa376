using System.Collections.Immutable;
using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Economics.Parameters;

namespace FineTuneAdvisor.Rules.Explanation;

/// <summary>What figures and answers rest on: other figures, answers, prices of the catalogue, parameters.</summary>
internal sealed class FactOrigins(Assessment assessment)
{
    // A formula may take one end of an answer's range.
    private static readonly string[] Ends = [".low", ".high"];

    private readonly EconomicModel _economics = assessment.Economics;

    private readonly HashSet<string> _prices = [.. assessment.Economics.RowsUsed.Select(use => $"{use.Row} {use.Field}")];

    public DerivationNode NodeOf(string name)
    {
        var whole = Ends.FirstOrDefault(end => name.EndsWith(end, StringComparison.Ordinal)) is { } end ? name[..^end.Length] : name;
        return _economics.Figures.Find(name) is not null ? new DerivationNode(NodeKind.Figure, name)
            : _economics.Inputs.Questions.Find(whole) is not null ? new DerivationNode(NodeKind.Answer, whole)
            : whole.StartsWith(Parameter.Prefix, StringComparison.Ordinal) ? new DerivationNode(NodeKind.Parameter, whole)
            : _prices.Contains(name) ? new DerivationNode(NodeKind.Price, name)
            : new DerivationNode(NodeKind.Given, name);
    }

    public ImmutableArray<DerivationNode> From(DerivationNode node) => node.Kind switch
    {
        // An unknown figure may name itself as what is missing.
        NodeKind.Figure => [.. _economics.Figures[node.Id].From.Select(NodeOf).Distinct().Where(origin => origin != node)],
        NodeKind.Answer when _economics.Inputs[node.Id].Parameter is { } parameter => [new DerivationNode(NodeKind.Parameter, Parameter.Prefix + parameter)],
        _ => [],
    };

    public IEnumerable<string> FiguresFrom(DerivationNode fact) =>
        _economics.Figures.All.Where(figure => figure.Name != fact.Id && figure.From.Any(name => NodeOf(name) == fact)).Select(figure => figure.Name);
}

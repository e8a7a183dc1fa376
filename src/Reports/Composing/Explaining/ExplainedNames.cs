using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Explanation;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Reports.Composing.Explaining;

/// <summary>Every name that an assessment can be asked about.</summary>
public sealed class ExplainedNames
{
    private readonly Dictionary<string, DerivationNode> _nodes = new(StringComparer.Ordinal);

    // The first of those that differ in the case of their letters alone.
    private readonly Dictionary<string, DerivationNode> _inAnyCase = new(StringComparer.OrdinalIgnoreCase);

    // What stands behind the last dot of a name, and the names that end so.
    private readonly Dictionary<string, List<string>> _byLastPart = new(StringComparer.OrdinalIgnoreCase);

    private const int MostSuggested = 5;

    internal ExplainedNames(Assessment assessment, RunExplanation run)
    {
        var (ruleset, conclusions) = (assessment.Ruleset, assessment.Conclusions);
        Add(NodeKind.Verdict, [Derivation.Verdict.Id]);
        Add(NodeKind.Criterion, ruleset.Criteria);
        Add(NodeKind.Pattern, ruleset.Patterns);
        Add(NodeKind.Rule, conclusions.Rules.Select(trace => trace.RuleId));
        Add(NodeKind.Figure, FigureDefinitions.All.Select(definition => definition.Name).Where(name => assessment.Economics.Figures.Find(name) is not null));
        Add(NodeKind.Answer, ruleset.Questions.All.Select(question => question.Key));
        Add(NodeKind.Parameter, ruleset.Parameters.All.Select(parameter => parameter.Symbol));
        Add(NodeKind.Option, assessment.Economics.Options.Select(option => option.Id));
        Add(NodeKind.Price, assessment.Economics.RowsUsed.Select(use => $"{use.Row} {use.Field}"));
        Add(NodeKind.Finding, conclusions.Findings.Select(finding => finding.Id));
        foreach (var rule in ruleset.Rules)
        {
            string[] instances = rule.Each is null ? [rule.Id] : [.. run.Members(rule.Id).Select(member => $"{rule.Id}/{member.Each!.Id}")];
            Add(NodeKind.Rule, instances);
            Add(NodeKind.Condition, instances.SelectMany(instance => rule.Applies.Concat(rule.Conditions).Select(condition => $"{instance}.{condition.Id}")));
        }
    }

    /// <summary>The names that every assessment by this ruleset has: criteria, patterns, rules, answers, parameters; and the figures, though not each assessment has each.</summary>
    public static IEnumerable<string> Of(Ruleset ruleset) =>
    [
        .. ruleset.Criteria,
        .. ruleset.Patterns,
        .. ruleset.Rules.Select(rule => rule.Id),
        .. FigureDefinitions.All.Select(definition => definition.Name),
        .. ruleset.Questions.All.Select(question => question.Key),
        .. ruleset.Parameters.All.Select(parameter => parameter.Symbol),
    ];

    /// <summary>The node of that name, whatever the case of its letters; a parameter may go without its <c>param.</c>, and any name without what stands before its last dot where no other ends alike.</summary>
    public DerivationNode? Find(string name) =>
        Find(name, _nodes) ?? Find(name, _inAnyCase) ?? (_byLastPart.GetValueOrDefault(name) is [var only] ? _nodes[only] : null);

    /// <summary>Whole names that a mistyped or shortened one may have meant, nearest first.</summary>
    public ImmutableArray<string> Nearest(string name) =>
        _byLastPart.TryGetValue(name, out var alike) ? [.. alike.Take(MostSuggested)]
        : _nodes.Keys.Where(known => known.StartsWith(name + " ", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).Take(MostSuggested).ToImmutableArray() is { IsEmpty: false } fields ? fields
        : NearestName.Of(name, _nodes.Keys) is { Count: > 0 } near ? [.. near]
        : [.. NearestName.Of(name, _byLastPart.Keys).SelectMany(part => _byLastPart[part]).Take(MostSuggested)];

    private static DerivationNode? Find(string name, Dictionary<string, DerivationNode> nodes) =>
        nodes.TryGetValue(name, out var node) || nodes.TryGetValue(Parameter.Prefix + name, out node) ? node : null;

    private void Add(NodeKind kind, IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            if (_nodes.TryAdd(id, new DerivationNode(kind, id)) && id.LastIndexOf('.') is >= 0 and var dot)
            {
                _byLastPart.TryAdd(id[(dot + 1)..], []);
                _byLastPart[id[(dot + 1)..]].Add(id);
            }

            _inAnyCase.TryAdd(id, _nodes[id]);
        }
    }
}

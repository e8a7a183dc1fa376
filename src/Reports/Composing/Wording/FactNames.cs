using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Reports.Composing.Wording;

/// <summary>The names that a ruleset's texts may print: its questions' keys, the derived figures, and <c>param.ID</c>.</summary>
internal sealed class FactNames
{
    private readonly HashSet<string> _names;
    private readonly HashSet<string> _prefixes = new(StringComparer.Ordinal);

    public FactNames(Ruleset ruleset)
    {
        _names =
        [
            .. ruleset.Questions.All.Select(question => question.Key),
            .. FigureDefinitions.All.Select(definition => definition.Name),
            .. ruleset.Parameters.All.Select(parameter => parameter.Symbol),
        ];
        foreach (var name in _names)
        {
            for (var dot = name.IndexOf('.', StringComparison.Ordinal); dot > 0; dot = name.IndexOf('.', dot + 1))
            {
                _prefixes.Add(name[..dot]);
            }
        }
    }

    public IEnumerable<string> All => _names;

    /// <summary>The first words of all names: what a template sees as its variables.</summary>
    public IEnumerable<string> Roots => _names.Concat(_prefixes).Where(name => !name.Contains('.', StringComparison.Ordinal));

    public bool Has(string name) => _names.Contains(name);

    public bool LeadsSomewhere(string name) => _names.Contains(name) || _prefixes.Contains(name);
}

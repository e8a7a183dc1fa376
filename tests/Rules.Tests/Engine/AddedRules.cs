using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Options;
using FineTuneAdvisor.Rules.Engine;
using FineTuneAdvisor.Rules.Tests.Rulesets;

namespace FineTuneAdvisor.Rules.Tests.Engine;

/// <summary>Rules of one condition each, ids FTA-16.., added to the small ruleset and asked about two options.</summary>
internal static class AddedRules
{
    public static readonly OptionCost Cheap = Models.Option("cheap", OptionRole.Baseline, false, true, 10, 0);

    public static readonly OptionCost Dear = Models.Option("dear", OptionRole.Candidate, true, true, 20, -10);

    /// <param name="rules">Id, condition, and what the rule is made for each of, or nothing.</param>
    public static Conclusions Conclude((string Id, string Condition, string Each)[] rules, params Figure[] figures) => Conclude(rules, figures, Cheap, Dear);

    public static Conclusions Conclude((string Id, string Condition, string Each)[] rules, Figure[] figures, params OptionCost[] options)
    {
        using var folder = new RulesetFolder();
        foreach (var (id, condition, each) in rules)
        {
            folder.Write($"rules/{id}.yaml", $"id: {id}\ntitle: t\nsince: s\nabout: trap\nsource: s\nbecause: b\n{each}\nwhen:\n  - id: one\n    says: s\n    {condition}\nthen: [{{ effect: note }}]\n");
        }

        var read = folder.Read();
        Assert.Empty(read.Problems.Select(problem => problem.ToString()));
        var engine = new RuleEngine(read.Value!);
        Assert.Equal(0, engine.Fallbacks);
        return engine.Conclude(Models.Of(read.Value!, [], figures, options));
    }

    /// <summary>Ids of the added rules' findings, in the order of the result.</summary>
    public static IEnumerable<string> Findings(Conclusions conclusions) =>
        conclusions.Findings.Select(finding => finding.Id).Where(id => id.StartsWith("FTA-16", StringComparison.Ordinal));
}

using System.Text.RegularExpressions;
using FineTuneAdvisor.Rules.Language;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Verification;

/// <summary>The names of answers, figures and parameters that a ruleset's rules and texts read, and the parameters that stand in for answers.</summary>
public static partial class ReadNames
{
    public static HashSet<string> Of(Ruleset ruleset)
    {
        var names = ruleset.Rules.SelectMany(Expressions).SelectMany(expression => expression.FactNames()).ToHashSet(StringComparer.Ordinal);
        names.UnionWith(ruleset.Questions.All.Select(question => question.DontKnow.Parameter).OfType<string>().Select(id => Economics.Parameters.Parameter.Prefix + id));
        foreach (var text in ruleset.Texts.Languages.SelectMany(ruleset.Texts.In))
        {
            foreach (var place in Code().Matches(text.Template).SelectMany(code => Name().Matches(code.Value)))
            {
                names.UnionWith(Beginnings(place.Value));
            }
        }

        return names;
    }

    private static IEnumerable<Expression> Expressions(Rule rule) => rule.Applies.Concat(rule.Conditions)
        .SelectMany(condition => condition.Expressions())
        .Concat(rule.Then.SelectMany(Expressions));

    private static IEnumerable<Expression> Expressions(Consequence consequence) => consequence switch
    {
        MakesFinding { Only: { } only } => [only],
        ConcludesVerdict { Recommend: { } recommend } => recommend.Greatest is { } greatest ? [recommend.Where, greatest] : [recommend.Where],
        _ => [],
    };

    // A text may ask for a part of a fact: workload.requestsPerDay.high.
    private static IEnumerable<string> Beginnings(string name)
    {
        for (var end = name.Length; end > 0; end = name.LastIndexOf('.', end - 1))
        {
            yield return name[..end];
        }
    }

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex(@"[A-Za-z][A-Za-z0-9]*(?:\.[A-Za-z0-9]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}

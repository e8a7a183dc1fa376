using System.Collections.Immutable;
using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Rules.Language;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Advisor.Verification;

/// <summary>The answers that a rule's conditions rest on in one proposal: those they name, and those behind the figures that they name, known or not yet.</summary>
internal static class AnswersBehind
{
    private static readonly string[] Ends = [".low", ".high"];

    /// <summary>Keys, ordinally. Of a rule that looks at options: every answer that was looked up.</summary>
    public static ImmutableArray<string> Of(Rule rule, EconomicModel economics)
    {
        var conditions = rule.Applies.Concat(rule.Conditions).ToArray();
        return Array.Exists(conditions, condition => condition is QuantifiedCondition or CollectedCondition)
            ? [.. economics.Inputs.Questions.All.Select(question => question.Key).Where(economics.Inputs.WasRead).Order(StringComparer.Ordinal)]
            : Of(conditions.SelectMany(condition => condition.Expressions()).SelectMany(expression => expression.FactNames()), economics);
    }

    private static ImmutableArray<string> Of(IEnumerable<string> names, EconomicModel economics)
    {
        var (keys, seen, open) = (new SortedSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal), new Queue<string>(names));
        while (open.TryDequeue(out var name))
        {
            var whole = Ends.FirstOrDefault(end => name.EndsWith(end, StringComparison.Ordinal)) is { } end ? name[..^end.Length] : name;
            if (!seen.Add(whole))
            {
                continue;
            }

            if (economics.Inputs.Questions.Find(whole) is not null)
            {
                keys.Add(whole);
            }
            else if (economics.Figures.Find(whole) is { } figure)
            {
                foreach (var origin in figure.From.Concat(figure.Missing))
                {
                    open.Enqueue(origin);
                }
            }
        }

        return [.. keys];
    }
}

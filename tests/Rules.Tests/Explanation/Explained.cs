using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Engine;
using FineTuneAdvisor.Rules.Engine.Members;
using FineTuneAdvisor.Rules.Explanation;
using FineTuneAdvisor.Rules.Language;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Tests.Rulesets;

namespace FineTuneAdvisor.Rules.Tests.Explanation;

/// <summary>One condition of a rule of its own, explained over a few facts; what is not given is unknown.</summary>
internal static class Explained
{
    public static ConditionExplanation If(string expression, params (string Name, Value Value)[] given) => Condition($"if: \"{expression}\"", [], given);

    public static ConditionExplanation Condition(string yaml, ImmutableArray<Member> options, params (string Name, Value Value)[] given) =>
        Run(yaml, options, given).Find("FTA-1600", "one")!;

    /// <param name="yaml">The form of the condition, in the lines of the rule's file.</param>
    public static RunExplanation Run(string yaml, ImmutableArray<Member> options, params (string Name, Value Value)[] given)
    {
        using var folder = new RulesetFolder();
        folder.Write("rules/FTA-1600.yaml", string.Join(
            '\n',
            "id: FTA-1600",
            "title: t",
            "since: s",
            "about: trap",
            "source: s",
            "because: b",
            "when:",
            "  - id: one",
            "    says: s",
            "    " + yaml.Replace("\n", "\n    ", StringComparison.Ordinal),
            "then: [{ effect: note }]",
            ""));
        return Run(folder, options, given);
    }

    public static RunExplanation Run(RulesetFolder folder, ImmutableArray<Member> options, params (string Name, Value Value)[] given)
    {
        var read = folder.Read();
        Assert.Empty(read.Problems.Select(problem => problem.ToString()));
        var facts = new GivenFacts(
            given.ToImmutableDictionary(pair => pair.Name, pair => new Fact(pair.Value, pair.Value, pair.Value, Basis.Estimated, pair.Value.IsKnown, [])),
            read.Value!.Parameters);
        return RunExplanation.Of(read.Value, new Situation(facts, () => options, read.Value.Criteria, read.Value.Patterns));
    }

    public static GivenMember Option(string id, params (string Field, Value Value)[] fields) =>
        new(id, fields.ToImmutableDictionary(pair => pair.Field, pair => pair.Value));

    /// <summary>The one step of a distance.</summary>
    public static T Only<T>(this ConditionExplanation condition)
        where T : Step
    {
        Assert.Null(condition.ToFlip.Because);
        return Assert.IsType<T>(Assert.Single(condition.ToFlip.Steps));
    }
}

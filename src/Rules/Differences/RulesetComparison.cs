using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Rulesets.Locking;

namespace FineTuneAdvisor.Rules.Differences;

/// <summary>Compares what two rulesets say, overlays included, thing by thing.</summary>
public static class RulesetComparison
{
    public static RulesetDifference Of(Ruleset old, Ruleset current)
    {
        var parameters = Items(Parameters(old), Parameters(current));
        var questions = Items(Questions(old), Questions(current));
        var rules = Items(Rules(old), Rules(current));
        string[] gone =
        [
            .. ComeOrGone(parameters).Select(id => Parameter.Prefix + id),
            .. ComeOrGone(questions).Select(id => $"question.{id}"),
            .. ComeOrGone(rules),
        ];
        return new RulesetDifference(Fields(Head(old), Head(current)), parameters, questions, rules, Texts(old.Texts, current.Texts, gone));
    }

    private static IEnumerable<(string Field, string Text)> Head(Ruleset ruleset) =>
    [
        ("name", ruleset.Name),
        ("version", ruleset.Version),
        ("criteria", string.Join(", ", ruleset.Criteria)),
        ("patterns", string.Join(", ", ruleset.Patterns)),
    ];

    private static Dictionary<string, IEnumerable<(string, string)>> Parameters(Ruleset ruleset) =>
        ruleset.Parameters.All.ToDictionary(parameter => parameter.Id, Told.Of, StringComparer.Ordinal);

    private static Dictionary<string, IEnumerable<(string, string)>> Questions(Ruleset ruleset) =>
        ruleset.Questions.All.ToDictionary(question => question.Key, Told.Of, StringComparer.Ordinal);

    private static Dictionary<string, IEnumerable<(string, string)>> Rules(Ruleset ruleset) =>
        ruleset.Rules.Select(rule => (Rule: rule, Force: "yes"))
            .Concat(ruleset.Disabled.Select(disabled => (disabled.Rule, Force: $"no: disabled by {disabled.Owner}: {disabled.Reason}")))
            .ToDictionary(pair => pair.Rule.Id, pair => Told.Of(pair.Rule, pair.Force), StringComparer.Ordinal);

    private static ImmutableArray<ItemDifference> Items(
        Dictionary<string, IEnumerable<(string Field, string Text)>> old,
        Dictionary<string, IEnumerable<(string Field, string Text)>> current) =>
    [
        .. old.Keys.Union(current.Keys, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(id => new ItemDifference(
                id,
                !old.ContainsKey(id) ? PartChange.Added : current.ContainsKey(id) ? PartChange.Changed : PartChange.Removed,
                Fields(old.GetValueOrDefault(id, []), current.GetValueOrDefault(id, []))))
            .Where(item => !item.Fields.IsEmpty),
    ];

    private static ImmutableArray<FieldDifference> Fields(IEnumerable<(string Field, string Text)> old, IEnumerable<(string Field, string Text)> current)
    {
        var (before, after) = (ByField(old), ByField(current));
        return
        [
            .. current.Concat(old)
                .Select(field => field.Field)
                .Distinct(StringComparer.Ordinal)
                .Select(field => new FieldDifference(field, before.GetValueOrDefault(field), after.GetValueOrDefault(field)))
                .Where(difference => difference.Old != difference.New),
        ];
    }

    private static Dictionary<string, string> ByField(IEnumerable<(string Field, string Text)> fields) =>
        fields.ToDictionary(field => field.Field, field => field.Text, StringComparer.Ordinal);

    private static IEnumerable<string> ComeOrGone(ImmutableArray<ItemDifference> items) => items.Where(item => item.Change != PartChange.Changed).Select(item => item.Id);

    private static ImmutableArray<TextDifference> Texts(TextSet old, TextSet current, string[] gone)
    {
        var (before, after) = (ByKey(old), ByKey(current));
        return
        [
            .. before.Keys.Union(after.Keys)
                .Where(key => !Array.Exists(gone, id => key.Key.StartsWith(id + ".", StringComparison.Ordinal)))
                .OrderBy(key => key.Language, StringComparer.Ordinal)
                .ThenBy(key => key.Key, StringComparer.Ordinal)
                .Select(key => new TextDifference(key.Language, key.Key, before.GetValueOrDefault(key), after.GetValueOrDefault(key)))
                .Where(difference => difference.Old != difference.New),
        ];
    }

    private static Dictionary<(string Language, string Key), string> ByKey(TextSet texts) =>
        texts.Languages.SelectMany(language => texts.In(language).Select(text => (language, text))).ToDictionary(pair => (pair.language, pair.text.Key), pair => pair.text.Template);
}

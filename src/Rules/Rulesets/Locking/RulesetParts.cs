using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Rules.Rulesets.Overlays;

namespace FineTuneAdvisor.Rules.Rulesets.Locking;

/// <summary>
/// The parts of a ruleset by name, each with the digest of its canonical form: <c>ruleset</c> (its head), <c>parameters</c>, <c>questionnaire</c>,
/// a rule by its id, <c>texts/LANGUAGE</c>, <c>overlay/NAME</c>. English words stand with what they are about, as they do in the files.
/// </summary>
internal static class RulesetParts
{
    public const string OverlayPrefix = "overlay/";

    public const string Head = "ruleset";
    private const string Parameters = "parameters";
    private const string Questionnaire = "questionnaire";
    private const string TextsPrefix = "texts/";

    /// <param name="texts">Of the ruleset alone, without its overlays'.</param>
    public static ImmutableSortedDictionary<string, string> Of(
        RulesetHead head,
        QuestionSet questions,
        ParameterSet parameters,
        ImmutableArray<Rule> rules,
        TextSet texts,
        ImmutableArray<Overlay> overlays)
    {
        var forms = new SortedDictionary<string, CanonicalForm>(StringComparer.Ordinal);
        FormOf(Head).Line("ruleset", head.Name, head.Version);
        FormOf(Head).Line(["criteria", .. head.Criteria]);
        FormOf(Head).Line(["patterns", .. head.Patterns]);
        foreach (var pair in head.Accepted)
        {
            FormOf(Head).Write(pair);
        }

        foreach (var parameter in parameters.All)
        {
            FormOf(Parameters).Write(parameter);
        }

        foreach (var question in questions.All)
        {
            FormOf(Questionnaire).Write(question);
        }

        foreach (var rule in rules)
        {
            FormOf(rule.Id).Write(rule);
        }

        var ids = rules.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var language in texts.Languages)
        {
            foreach (var text in texts.In(language))
            {
                FormOf(language == TextsReader.English ? Owner(text.Key, ids) : TextsPrefix + language).Write(language, text);
            }
        }

        return forms.Select(form => KeyValuePair.Create(form.Key, form.Value.Digest()))
            .Concat(overlays.Select(overlay => KeyValuePair.Create(OverlayPrefix + overlay.Name, overlay.Digest)))
            .ToImmutableSortedDictionary(StringComparer.Ordinal);

        CanonicalForm FormOf(string part) => forms.TryGetValue(part, out var form) ? form : forms[part] = new CanonicalForm();
    }

    private static string Owner(string key, HashSet<string> ruleIds) => key[..Math.Max(0, key.IndexOf('.', StringComparison.Ordinal))] switch
    {
        "param" => Parameters,
        "question" => Questionnaire,
        var id when ruleIds.Contains(id) => id,
        _ => TextsPrefix + TextsReader.English,
    };
}

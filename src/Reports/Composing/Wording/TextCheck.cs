using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Rules.Rulesets;
using Scriban.Syntax;

namespace FineTuneAdvisor.Reports.Composing.Wording;

/// <summary>
/// Finds what is wrong in a ruleset's texts before any report is made: templates that do not parse, names that nothing is
/// called, anything but printing names and asking whether they are known, and texts that the ruleset owes.
/// </summary>
public static class TextCheck
{
    private const string English = "en";

    /// <summary>Names that the report hands over beside the facts.</summary>
    private static readonly ImmutableArray<string> HandedOver =
    [
        "amount", "because", "board", "cannotTell", "changes", "count", "criteria", "date", "day", "draws", "file", "fired", "first", "from", "high", "id", "last", "limit", "locator", "low",
        "mark", "mend", "missing", "model", "month", "multiplier", "name", "notApplicable", "notFired", "options", "other", "overlays", "owner", "prices", "pricesAsOf", "proposed", "recommended",
        "rule", "says", "sentence", "state", "step", "steps", "team", "title", "to", "value", "version", "why", "word", "words", "worth", "year",
    ];

    /// <summary>The texts that get them: the report's own, never a rule's or a question's.</summary>
    private static readonly ImmutableArray<string> OfReport =
        ["column.", "document.", "explain.", "heading.", "label.", "reason.", "running.", "sentence.", "tile.", "value."];

    /// <summary>Every problem of every text in every language, in the order of languages and keys.</summary>
    public static ImmutableArray<Problem> Problems(Ruleset ruleset)
    {
        var names = new FactNames(ruleset);
        return
        [
            .. ruleset.Texts.Languages.SelectMany(ruleset.Texts.In).SelectMany(entry => Problems(entry, names)),
            .. Missing(ruleset),
        ];
    }

    // Another language falls back to English, so English must have them all.
    private static IEnumerable<Problem> Missing(Ruleset ruleset) =>
        RequiredTexts.Of(ruleset)
            .Where(key => ruleset.Texts.Find(English, key) is null)
            .Concat(RequiredTexts.ChoicesOf(ruleset)
                .Where(choice => ruleset.Texts.Find(English, choice.Own) is null && ruleset.Texts.Find(English, choice.Shared) is null)
                .Select(choice => choice.Shared))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(key => new Problem(new Position("texts/en", 1, 1), key, "no such text", "a text of this key", "Write one; the ruleset speaks of it."));

    private static IEnumerable<Problem> Problems(TextEntry entry, FactNames names)
    {
        var template = TextTemplates.Of(entry);
        if (template.HasErrors)
        {
            return template.Messages.Select(message => TextTemplates.Broken(entry, message.Span.Start, message.Message));
        }

        return template.Page?.Body is { } body ? Walk(entry, body, names) : [];
    }

    private static IEnumerable<Problem> Walk(TextEntry entry, ScriptNode node, FactNames names) => node switch
    {
        ScriptRawStatement or ScriptToken or ScriptKeyword or ScriptEscapeStatement or ScriptEndStatement or ScriptNopStatement => [],
        ScriptMemberExpression or ScriptVariable => Named(entry, node, names),
        ScriptBinaryExpression { Operator: not (ScriptBinaryOperator.And or ScriptBinaryOperator.Or) } => [Refused(entry, node)],
        ScriptUnaryExpression { Operator: not ScriptUnaryOperator.Not } => [Refused(entry, node)],
        ScriptBlockStatement or ScriptExpressionStatement or ScriptIfStatement or ScriptElseStatement or ScriptNestedExpression
            or ScriptBinaryExpression or ScriptUnaryExpression or ScriptList =>
            Enumerable.Range(0, node.ChildrenCount)
                .Select(node.GetChildren)
                .OfType<ScriptNode>()
                .SelectMany(child => Walk(entry, child, names)),
        _ => [Refused(entry, node)],
    };

    private static IEnumerable<Problem> Named(TextEntry entry, ScriptNode node, FactNames names)
    {
        if (PathOf(node) is not { } path)
        {
            yield return Refused(entry, node);
            yield break;
        }

        var ending = path.LastIndexOf('.');
        var isFact = names.Has(path) || (ending > 0 && names.Has(path[..ending]) && NamePathAccessor.Endings.Contains(path[(ending + 1)..]));
        var handedOver = OfReport.Any(family => entry.Key.StartsWith(family, StringComparison.Ordinal)) ? HandedOver : [];
        if (!isFact && !handedOver.Contains(path))
        {
            var nearest = NearestName.Of(path, names.All.Concat(handedOver));
            yield return TextTemplates.Problem(
                entry,
                node.Span.Start,
                $"the name {path}",
                "an answer's key, a figure, or param.ID, alone or followed by ." + string.Join(", .", NamePathAccessor.Endings),
                nearest.Count > 0 ? $"Did you mean {nearest[0]}?" : "See the questionnaire and the list of figures.");
        }
    }

    private static string? PathOf(ScriptNode? node) => node switch
    {
        ScriptVariable variable => variable.Name,
        ScriptMemberExpression member when PathOf(member.Target) is { } target => $"{target}.{member.Member?.Name}",
        _ => null,
    };

    private static Problem Refused(TextEntry entry, ScriptNode node) => TextTemplates.Problem(
        entry,
        node.Span.Start,
        $"{{{{ {node} }}}}",
        "names to print, and {{ if NAME.isKnown }} with &&, || and !",
        "A number that a sentence needs is a figure: texts do not compute.");
}

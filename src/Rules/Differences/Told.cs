using System.Collections.Immutable;
using System.Globalization;
using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Rules.Explanation;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Differences;

/// <summary>All that a ruleset says of a thing, field by field, in one spelling; what it does not say is left out.</summary>
internal static class Told
{
    public static IEnumerable<(string Field, string Text)> Of(Parameter parameter) => Said(
        ("value", CanonicalForm.Number(parameter.Value)),
        ("low", CanonicalForm.Number(parameter.Low)),
        ("high", CanonicalForm.Number(parameter.High)),
        ("unit", parameter.Unit.Name),
        ("range", $"{CanonicalForm.Number(parameter.Minimum)} .. {CanonicalForm.Number(parameter.Maximum)}"),
        ("owner", parameter.Owner),
        ("review-by", CanonicalForm.Day(parameter.ReviewBy)),
        ("source.kind", parameter.Source.Kind),
        ("source.title", parameter.Source.Title),
        ("source.locator", parameter.Source.Locator ?? ""),
        ("source.retrieved", parameter.Source.Retrieved is { } day ? CanonicalForm.Day(day) : ""));

    public static IEnumerable<(string Field, string Text)> Of(Question question) => Said(
        ("number", question.Number.ToString(CultureInfo.InvariantCulture)),
        ("type", Words.Of(question.Type)),
        ("unit", question.Unit?.Name ?? ""),
        ("minimum", CanonicalForm.Number(question.Minimum)),
        ("maximum", CanonicalForm.Number(question.Maximum)),
        ("whole", YesNo(question.IsWhole)),
        ("required", YesNo(question.IsRequired)),
        ("triage", YesNo(question.IsTriage)),
        ("appliesWhen", question.AppliesWhen?.ToString() ?? ""),
        ("triageWhen", question.TriageWhen?.ToString() ?? ""),
        ("choices", List(question.Choices)),
        ("leftOut", CanonicalForm.Answer(question.LeftOut)),
        ("unknown.means", Words.Of(question.DontKnow.Meaning)),
        ("unknown.value", CanonicalForm.Answer(question.DontKnow.Value)),
        ("unknown.parameter", question.DontKnow.Parameter ?? ""),
        ("feeds", List(question.Feeds)),
        ("step", CanonicalForm.Number(question.Step)),
        ("plausible", question.Plausible is { } plausible ? $"{CanonicalForm.Number(plausible.Least)} .. {CanonicalForm.Number(plausible.Most)}" : ""),
        ("actionable", List(question.Actionable)),
        ("inProportion", List(question.InProportion)));

    /// <param name="force">Whether it is in force.</param>
    public static IEnumerable<(string Field, string Text)> Of(Rule rule, string force) => Said(
    [
        ("inForce", force),
        ("since", rule.Since),
        ("about", rule.About),
        ("decisive", YesNo(rule.IsDecisive)),
        ("each", rule.Each is { } each ? $"{each.Name} in {each.Collection.Name}" : ""),
        .. Conditions("applies", rule.Applies.Select(condition => (condition, ""))),
        .. Conditions("when", rule.When.Select(condition => (condition, ""))),
        .. Conditions("whenAny", rule.WhenAny.Select(alternative => (alternative.Condition, alternative.Bring.IsEmpty ? "" : "; bring " + List(alternative.Bring)))),
        .. rule.Then.Select(consequence => ("then." + consequence.Number.ToString(CultureInfo.InvariantCulture), ConsequenceText.Of(rule, consequence))),
    ]);

    // Their order decides what a report tells first.
    private static IEnumerable<(string Field, string Text)> Conditions(string list, IEnumerable<(Condition Condition, string Bring)> conditions) =>
    [
        .. conditions.Select(item => ($"{list}.{item.Condition.Id}", ConditionText.Of(item.Condition) + item.Bring)),
        (list, List([.. conditions.Select(item => item.Condition.Id)])),
    ];

    private static IEnumerable<(string Field, string Text)> Said(params IEnumerable<(string Field, string Text)> fields) => fields.Where(field => field.Text.Length > 0);

    private static string YesNo(bool isYes) => isYes ? "yes" : "no";

    private static string List(ImmutableArray<string> words) => string.Join(", ", words);
}

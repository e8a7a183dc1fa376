using System.Globalization;
using FineTuneAdvisor.Rules.Language;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Verification.Feasibility;

namespace FineTuneAdvisor.Rules.Verification;

/// <summary>The facts of a model as the <c>given</c> of a rule test.</summary>
internal sealed class GivenText(Rule rule, Model model, RuleEncoding encoding)
{
    /// <summary>On one line; null where the rule reads what no test can give.</summary>
    public string? Write()
    {
        if (encoding.Members.Any(member => member.Collection != Collections.Options))
        {
            return null;
        }

        var findings = rule.Applies.Concat(rule.Conditions).OfType<FindingCondition>().Where(condition => IsFound(condition)).Select(condition => condition.RuleId).Distinct(StringComparer.Ordinal).ToArray();
        string[] options = [.. encoding.Members.Where(member => model.Words.GetValueOrDefault(FormulaNames.Exists(member.Name), FormulaNames.Yes) == FormulaNames.Yes).Select(Option)];
        string[] given =
        [
            .. findings.Length > 0 ? [$"findings: [{string.Join(", ", findings)}]"] : Array.Empty<string>(),
            .. Expressions().SelectMany(expression => Leaves(expression)).Distinct(StringComparer.Ordinal),
            .. options.Length > 0 ? [$"options: [{string.Join(", ", options)}]"] : Array.Empty<string>(),
        ];
        return given.Length == 0 ? "{}" : $"{{ {string.Join(", ", given)} }}";
    }

    private bool IsFound(FindingCondition condition) => model.Words.GetValueOrDefault(FormulaNames.Fired(condition.RuleId)) == FormulaNames.Yes;

    private IEnumerable<Expression> Expressions() => rule.Applies.Concat(rule.Conditions).SelectMany(condition => condition.Expressions());

    private IEnumerable<string> Leaves(Expression expression) => expression switch
    {
        Reference { Name.Kind: not FactKind.Parameter } reference when IsKnown(reference) => Value(FormulaNames.Of(reference), reference.Type) is { } value
            ? reference.Part == NamePart.Value ? [$"{reference.Name.Text}: {value}"] : [.. Leaves(reference with { Part = NamePart.Value }), $"{FormulaNames.Of(reference)}: {value}"]
            : [],
        BasisOf basis => [.. Leaves(basis.Of), .. model.Words.TryGetValue(FormulaNames.Basis(basis.Of.Name.Text), out var word) ? [$"basis({basis.Of.Name.Text}): {word}"] : Array.Empty<string>()],
        _ => expression.Operands().SelectMany(Leaves),
    };

    private bool IsKnown(Reference reference) => model.Words.GetValueOrDefault(FormulaNames.IsGiven(reference.Name.Text)) == FormulaNames.Yes;

    private string Option((string Name, string Collection) member)
    {
        var fields = rule.Applies.Concat(rule.Conditions).SelectMany(condition => condition.Expressions()).SelectMany(Fields).DistinctBy(field => field.Name).Where(field => field.Name != "id");
        var id = model.Words.GetValueOrDefault(member.Name + ".id", FormulaNames.Other);
        return $"{{ id: {(id == FormulaNames.Other ? member.Name.Split('@')[0] : id)}{string.Concat(fields.Select(field => Value($"{member.Name}.{field.Name}", field.Type) is { } value ? $", {field.Name}: {value}" : ""))} }}";
    }

    private static IEnumerable<Field> Fields(Expression expression) => expression is FieldReference field
        ? [field.Field]
        : expression.Operands().SelectMany(Fields);

    private string? Value(string name, ExpressionType type) => type switch
    {
        ExpressionType.Amount => CanonicalText.Amount(model.Amounts.GetValueOrDefault(name).ToDecimal() ?? 0),
        ExpressionType.Date => model.Words.GetValueOrDefault(FormulaNames.Kind(name), FormulaNames.SomeDay) is var kind && kind != FormulaNames.SomeDay ? kind : Day(name),
        ExpressionType.Text => model.Words.GetValueOrDefault(name, FormulaNames.Other) is var text && text == FormulaNames.Other ? "something" : text,
        _ => model.Words.GetValueOrDefault(name),
    };

    // Where a condition only asks whether there is a date, any will do.
    private string Day(string name) => model.Amounts.TryGetValue(name, out var day) && day.ToDecimal() is { } number
        ? DateOnly.FromDayNumber((int)number).ToString(NumberText.DateForm, CultureInfo.InvariantCulture)
        : "2027-01-01";
}

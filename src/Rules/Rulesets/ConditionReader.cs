using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Rulesets;

/// <summary>Reads one item of <c>applies</c>, <c>when</c> or <c>whenAny</c>.</summary>
internal sealed class ConditionReader(RuleContext context, string ruleId, Layer layer, Scope scope)
{
    // Names that a text key of the rule itself could be confused with.
    private static readonly string[] Reserved = ["title", "source", "because", "mend", "then"];

    private static readonly string[] Forms = ["if", "finding", "some", "none", "every", "collect"];

    private static readonly string[] Parts = ["where", "satisfies"];

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>Every <c>finding:</c> that was read, for the checks that need all rules.</summary>
    public List<RuleReference> References { get; } = [];

    public Condition? Read(Fields fields, string list)
    {
        var id = fields.Text("id");
        var key = $"{list}.{id}";
        var textKey = $"{ruleId}.{id}";
        if (id.Length > 0 && (Reserved.Contains(id, StringComparer.Ordinal) || id.Contains('.', StringComparison.Ordinal) || !_ids.Add(id)))
        {
            fields.Problem("id", $"\"{id}\"", "an id that no other condition of the rule has, without a point", "Choose another word; " + string.Join(", ", Reserved) + " are taken.");
            textKey = $"{ruleId}.{list}.{id}";
        }

        context.Texts.RequireField(fields, "says", textKey + ".says");
        var forms = Forms.Where(form => fields.Has(form) && !(form == "if" && fields.Has("collect"))).ToArray();
        if (forms.Length != 1)
        {
            foreach (var part in Forms.Concat(Parts))
            {
                // Asked for, so that what belongs to one of the forms is not reported as a key that does not exist.
                fields.Node(part);
            }

            context.Problems.Add(new Problem(fields.At, key, forms.Length == 0 ? "no condition" : string.Join(" and ", forms), "one of: " + string.Join(", ", Forms), "Write one form of condition in each item."));
            return null;
        }

        Condition? condition = forms[0] switch
        {
            "if" => context.Condition(fields, "if", key, scope) is { } expression ? new IfCondition(id, expression) : null,
            "finding" => Finding(fields, id, key),
            "collect" => Collect(fields, id, key),
            var quantifier => Quantified(fields, id, key, quantifier),
        };
        return condition is null ? null : condition with { At = fields.Node(forms[0])!.At };
    }

    private FindingCondition? Finding(Fields fields, string id, string key)
    {
        var rule = fields.Text("finding");
        if (fields.Node("finding") is not ScalarNode node)
        {
            return null;
        }

        References.Add(new RuleReference(rule, node, key + ".finding"));
        return new FindingCondition(id, rule);
    }

    private QuantifiedCondition? Quantified(Fields fields, string id, string key, string form)
    {
        var quantifier = Words.Find<Quantifier>(form) ?? Quantifier.Some;
        if (VariableOf(fields, form, key) is not { } over)
        {
            return null;
        }

        var inner = scope.With(over);
        var where = fields.Has("where") ? context.Condition(fields, "where", key, inner) : null;
        if (quantifier != Quantifier.Every)
        {
            return new QuantifiedCondition(id, quantifier, over, where);
        }

        return context.Condition(fields, "satisfies", key, inner) is not { } satisfies ? null
            : new QuantifiedCondition(id, quantifier, over, where is null ? new Negation(satisfies) : new Joined(Joining.And, where, new Negation(satisfies)));
    }

    private CollectedCondition? Collect(Fields fields, string id, string key)
    {
        if (VariableOf(fields, "collect", key) is not { } over)
        {
            return null;
        }

        if (over.Collection.IsDerived)
        {
            fields.Problem("collect", over.Collection.Name, "options, criteria or patterns", "What rules conclude is not all known while they run: use some, none or every.");
        }

        var where = fields.Has("where") ? context.Condition(fields, "where", key, scope.With(over)) : null;
        var judged = context.Condition(fields, "if", key, scope.With(over) with { Collected = over });
        if (judged is not null && StandsAlone(judged, over))
        {
            fields.Problem("if", $"a field of {over.Name} by itself", "count, sum, min or max over it", $"{over.Name} stands for many members here: write max({over.Name}.field).");
        }

        return judged is null ? null : new CollectedCondition(id, over, where, judged);
    }

    private static bool StandsAlone(Expression expression, Variable over) =>
        (expression is FieldReference field && field.Variable.Name == over.Name)
        || (expression is not Aggregate && expression.Operands().Any(operand => StandsAlone(operand, over)));

    private Variable? VariableOf(Fields fields, string form, string key)
    {
        if (VariableReader.Read(fields, form, key, context) is not { } variable)
        {
            return null;
        }

        if (scope.Find(variable.Name) is not null)
        {
            fields.Problem(form, $"the name {variable.Name} a second time", "a name that the rule does not use yet", "Call it something else.");
            return null;
        }

        if (variable.Collection.IsDerived && !IsConcludedBefore(variable.Collection.Name))
        {
            fields.Problem(form, variable.Collection.Name, "a collection that is complete when the rule has its say", "Findings are read by rules about criteria, patterns and the verdict, conclusions by the verdict; elsewhere name a rule with finding:.");
            return null;
        }

        return variable;
    }

    private bool IsConcludedBefore(string collection) => layer switch
    {
        Layer.Findings => false,
        Layer.States => collection == Collections.Findings,
        _ => true,
    };
}

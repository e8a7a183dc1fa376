using System.Collections.Immutable;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Rulesets;

/// <summary>A rule with the rules that its conditions name, for the checks that need all rules.</summary>
internal sealed record ReadRule(Rule Rule, ImmutableArray<RuleReference> References);

/// <summary>A rule that a condition names, and where.</summary>
internal sealed record RuleReference(string RuleId, Node At, string Key);

/// <summary>Reads one rule file.</summary>
internal sealed class RuleReader(RuleContext context)
{
    private const string Undecided = "undecided";
    private const string Silent = "silent";

    /// <param name="fileId">The file's name without its ending: the id that the rule must have.</param>
    public ReadRule? Read(Node root, string fileId)
    {
        if (Fields.Of(root, "", context.Problems) is not { } fields)
        {
            return null;
        }

        var id = fields.Text("id");
        if (id.Length > 0 && id != fileId)
        {
            fields.Problem("id", $"\"{id}\"", $"\"{fileId}\", the file's name", "A rule stands in the file of its name: rename one of the two.");
        }

        var layer = LayerOf(fields);
        var each = fields.Has("each") ? VariableReader.Read(fields, "each", "", context) : null;
        var about = About(fields, layer, each);
        context.Texts.RequireField(fields, "title", id + ".title");
        context.Texts.RequireField(fields, "source", id + ".source");
        context.Texts.AddField(fields, "because", id + ".because");
        context.Texts.AddField(fields, "mend", id + ".mend");

        var scope = Scope.Of(context.Vocabulary).With(each);
        var conditions = new ConditionReader(context, id, layer, scope);
        var rule = new Rule(id, fields.Text("since"), about, IsDecisive(fields, about))
        {
            Each = each,
            Layer = layer,
            IsUndecidedDeclared = fields.Has(Undecided),
            At = fields.At,
            Applies = Conditions(fields, "applies", conditions),
            When = Conditions(fields, "when", conditions),
            WhenAny = Alternatives(fields, id, conditions),
            Then = new ConsequenceReader(context, id, about, scope).Read(fields, layer, each),
            Tests = new RuleTestReader(context).Read(fields),
        };
        fields.Done();
        CheckWhole(fields, rule);
        return new ReadRule(rule, [.. conditions.References]);
    }

    private static Layer LayerOf(Fields fields) => fields.Items("then") is [MappingNode first, ..]
        ? first["verdict"] is not null ? Layer.Verdict
            : first["criterion"] is not null || first["pattern"] is not null ? Layer.States
            : Layer.Findings
        : Layer.Findings;

    private string About(Fields fields, Layer layer, Variable? each)
    {
        var about = fields.Text("about");
        ImmutableArray<string> allowed = layer switch
        {
            Layer.Findings => [.. context.Criteria, .. context.Patterns, Rule.Trap],
            Layer.Verdict => [Rule.Verdict],
            _ => [Collections.Criteria, Collections.Patterns],
        };
        if (about.Length > 0 && !allowed.Contains(about, StringComparer.Ordinal))
        {
            context.Unlisted(fields.Node("about")!, "about", about, allowed);
            return "";
        }

        if (about.Length > 0 && layer == Layer.States && each?.Collection.Name != about)
        {
            fields.Problem(fields.Has("each") ? "each" : "about", each?.Collection.Name ?? "a rule that is made once", $"a rule made for each of {about}", $"Write each: x in {about}.");
        }

        return about;
    }

    private bool IsDecisive(Fields fields, string about)
    {
        if (fields.OptionalText(Undecided) is not { } word || word == Silent || about.Length == 0)
        {
            return false;
        }

        var allowed = context.Criteria.Contains(about, StringComparer.Ordinal) || context.Patterns.Contains(about, StringComparer.Ordinal)
            ? new[] { Words.Of(CriterionState.Unproven), Words.Of(PatternState.Unknown) }
            : [];
        if (!allowed.Contains(word, StringComparer.Ordinal))
        {
            fields.Problem(Undecided, $"\"{word}\"", "silent, or unproven in a rule about a criterion or a pattern", "Write silent where nothing hangs on the rule.");
        }

        return true;
    }

    private ImmutableArray<Condition> Conditions(Fields rule, string list, ConditionReader reader)
    {
        var conditions = ImmutableArray.CreateBuilder<Condition>();
        foreach (var item in rule.Items(list))
        {
            if (Fields.Of(item, list, context.Problems) is not { } fields)
            {
                continue;
            }

            if (reader.Read(fields, list) is { } condition)
            {
                conditions.Add(condition);
            }

            fields.Done();
        }

        return conditions.ToImmutable();
    }

    private ImmutableArray<Alternative> Alternatives(Fields rule, string ruleId, ConditionReader reader)
    {
        const string List = "whenAny";
        var alternatives = ImmutableArray.CreateBuilder<Alternative>();
        foreach (var item in rule.Items(List))
        {
            if (Fields.Of(item, List, context.Problems) is not { } fields)
            {
                continue;
            }

            var condition = reader.Read(fields, List);
            var id = fields.OptionalText("id") ?? "";
            var bring = context.AnswerKeys(fields, "bring", $"{List}.{id}");
            context.Texts.AddField(fields, "because", $"{ruleId}.{id}.because");
            context.Texts.AddField(fields, "mend", $"{ruleId}.{id}.mend");
            if (condition is not null)
            {
                alternatives.Add(new Alternative(condition, bring));
            }

            fields.Done();
        }

        return alternatives.ToImmutable();
    }

    private void CheckWhole(Fields fields, Rule rule)
    {
        if (fields.Items("when").IsEmpty && fields.Items("whenAny").IsEmpty)
        {
            fields.Problem("when", "nothing", "at least one condition", "Say when the rule fires.");
        }

        if (fields.Items("then").IsEmpty)
        {
            fields.Problem("then", "nothing", "at least one effect", "Say what follows when the rule fires.");
        }

        if (rule.Layer != Layer.Findings && (fields.Items("then").Length > 1 || !fields.Items("whenAny").IsEmpty))
        {
            fields.Problem("then", "more than one conclusion", "one criterion, pattern or verdict, and no whenAny", "Make a rule of its own for each conclusion.");
        }

        if (rule.Each is { } made && (rule.Layer == Layer.Verdict || made.Collection.IsDerived))
        {
            fields.Problem("each", made.Collection.Name, "options, criteria or patterns, in a rule that makes findings or concludes their states", "Use some, none or every in a condition.");
        }

        if (rule.Then.OfType<MakesFinding>().Any(finding => !HasReason(rule, finding)))
        {
            fields.Problem("because", "nothing", "a text", "Say why: for the rule, or for each effect, or for each condition of whenAny.");
        }
    }

    private bool HasReason(Rule rule, MakesFinding finding) =>
        context.Texts.Has(rule.Id + ".because")
        || context.Texts.Has(FormattableString.Invariant($"{rule.Id}.then.{finding.Number}.because"))
        || (!rule.WhenAny.IsEmpty && rule.WhenAny.All(alternative => context.Texts.Has($"{rule.Id}.{alternative.Condition.Id}.because")));
}

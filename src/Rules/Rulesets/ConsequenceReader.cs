using System.Collections.Immutable;
using System.Globalization;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Rulesets;

/// <summary>Reads a rule's <c>then</c>.</summary>
internal sealed class ConsequenceReader(RuleContext context, string ruleId, string about, Scope scope)
{
    private const string OptionVariable = "o";

    public ImmutableArray<Consequence> Read(Fields rule, Layer layer, Variable? each)
    {
        var consequences = ImmutableArray.CreateBuilder<Consequence>();
        var number = 0;
        foreach (var item in rule.Items("then"))
        {
            number++;
            var key = string.Create(CultureInfo.InvariantCulture, $"then.{number}");
            if (Fields.Of(item, key, context.Problems) is not { } fields)
            {
                continue;
            }

            Consequence? consequence = layer switch
            {
                Layer.Findings => Finding(fields, number, key),
                Layer.Verdict => Verdict(fields, number, key),
                _ when each?.Collection.Name == Collections.Criteria => State<CriterionState>(fields, "criterion", key) is { } state ? new ConcludesCriterion(number, state) : null,
                _ => State<PatternState>(fields, "pattern", key) is { } state ? new ConcludesPattern(number, state) : null,
            };
            fields.Done();
            if (consequence is not null)
            {
                consequences.Add(consequence);
            }
        }

        return WithSuffixes(consequences.ToImmutable());
    }

    private MakesFinding? Finding(Fields fields, int number, string key)
    {
        var effect = State<Effect>(fields, "effect", key);
        var over = fields.OptionalText("about") ?? about;
        var only = fields.Has("only") ? context.Condition(fields, "only", key, scope) : null;
        var bring = context.AnswerKeys(fields, "bring", key);
        var prefix = string.Create(CultureInfo.InvariantCulture, $"{ruleId}.then.{number}");
        context.Texts.AddField(fields, "because", prefix + ".because");
        context.Texts.AddField(fields, "mend", prefix + ".mend");
        if (effect is not { } known)
        {
            return null;
        }

        CheckAbout(fields, known, over, key);
        return new MakesFinding(number, known, over, only, bring, Words.Of(known));
    }

    private void CheckAbout(Fields fields, Effect effect, string over, string key)
    {
        var allowed = effect switch
        {
            Effect.Blocks or Effect.Withholds => context.Criteria,
            Effect.Present or Effect.Unsure => context.Patterns,
            _ => [.. context.Criteria, .. context.Patterns, Rule.Trap],
        };
        if (over.Length > 0 && !allowed.Contains(over, StringComparer.Ordinal))
        {
            context.Unlisted(fields.Node("about") ?? fields.Node("effect")!, key + ".about", over, allowed);
        }
    }

    private ConcludesVerdict? Verdict(Fields fields, int number, string key)
    {
        var outcome = State<Outcome>(fields, "verdict", key);
        var recommend = fields.Has("recommend") && fields.Mapping("recommend") is { } mapping ? Recommend(mapping, key + ".recommend") : null;
        return outcome is { } known ? new ConcludesVerdict(number, known, recommend) : null;
    }

    private Recommendation? Recommend(Fields fields, string key)
    {
        var from = fields.Text("from");
        if (from != Collections.Options && from.Length > 0)
        {
            context.Unlisted(fields.Node("from")!, key + ".from", from, [Collections.Options]);
        }

        var over = new Variable(OptionVariable, context.Vocabulary.Collection(Collections.Options)!);
        var inner = scope.With(over);
        var where = context.Condition(fields, "where", key, inner);
        var greatest = fields.Has("greatest") ? context.Expression(fields, "greatest", key, inner, false) : null;
        if (greatest is { Type: not ExpressionType.Amount })
        {
            fields.Problem("greatest", greatest.Type.ToString()!, "an amount", "Write a field such as o.netBenefit.");
        }

        fields.Done();
        return where is null ? null : new Recommendation(over, where, greatest);
    }

    private T? State<T>(Fields fields, string name, string key)
        where T : struct, Enum
    {
        var word = fields.Text(name);
        var state = Words.Find<T>(word);
        if (state is null && word.Length > 0)
        {
            context.Unlisted(fields.Node(name)!, key + "." + name, word, Words.All<T>());
        }

        return state;
    }

    // A rule that has one effect twice needs the number to tell its findings apart.
    private static ImmutableArray<Consequence> WithSuffixes(ImmutableArray<Consequence> consequences) =>
    [
        .. consequences.Select(consequence => consequence is MakesFinding finding && consequences.OfType<MakesFinding>().Count(other => other.Effect == finding.Effect) > 1
            ? finding with { Suffix = string.Create(CultureInfo.InvariantCulture, $"{Words.Of(finding.Effect)}/{finding.Number}") }
            : consequence),
    ];
}

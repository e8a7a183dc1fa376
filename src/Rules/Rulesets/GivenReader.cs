using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Rulesets;

/// <summary>Reads the facts of a rule test, each by the type of its name.</summary>
internal sealed class GivenReader(RuleContext context)
{
    private const string Unknown = "unknown";

    private readonly Dictionary<string, Fact> _facts = new(StringComparer.Ordinal);

    public ImmutableDictionary<string, Fact> Facts => _facts.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Takes in <c>NAME: value</c>, <c>NAME.low: value</c>, <c>NAME.high: value</c> or <c>basis(NAME): word</c>.</summary>
    public void Add(ScalarNode name, Node node)
    {
        var key = "tests.given." + name.Text;
        var read = ExpressionReader.Read(name.Text, name.At, key, Scope.Of(context.Vocabulary));
        switch (read.Value)
        {
            case Reference reference:
                Add(reference, ValueOf(node, reference.Type, key));
                break;
            case BasisOf basis:
                var before = Of(basis.Of.Name);
                _facts[basis.Of.Name.Text] = before with { Basis = BasisWords.Find(ValueOf(node, basis.Type, key).Word) ?? before.Basis };
                break;
            case null:
                context.Problems.AddRange(read.Problems);
                break;
            default:
                context.Problems.Add(new Problem(name.At, key, "an expression", "a name, or basis(NAME)", "Give the facts that it is made of."));
                break;
        }
    }

    /// <summary>A value by its type; unknown, with a problem, where the text is none.</summary>
    public Value ValueOf(Node node, ExpressionType type, string key)
    {
        if (node is not ScalarNode scalar)
        {
            context.Problems.Add(new Problem(node.At, key, Fields.Describe(node), "one value", "Write one value."));
            return Value.Unknown;
        }

        var text = scalar.Text;
        if (text == Unknown && type != BasisWords.Type)
        {
            return Value.Unknown;
        }

        var value = type switch
        {
            ExpressionType.Amount amount => Value.Of(AmountText.Read(text, amount.Dimension)),
            ExpressionType.YesNo => text is "yes" or "no" ? Value.Of(text == "yes") : Value.Unknown,
            ExpressionType.Choice choice => choice.Words.Contains(text, StringComparer.Ordinal) ? Value.Of(text) : Value.Unknown,
            ExpressionType.Date date => date.Words.Contains(text, StringComparer.Ordinal) ? Value.Of(text) : DateText.Read(text) is { } day ? Value.Of(day) : Value.Unknown,
            _ => Value.Of(text),
        };
        if (!value.IsKnown)
        {
            context.Problems.Add(new Problem(node.At, key, $"\"{text}\"", Allowed(type), "Write such a value, or unknown."));
        }

        return value;
    }

    private void Add(Reference reference, Value value)
    {
        var before = Of(reference.Name);
        _facts[reference.Name.Text] = reference.Part switch
        {
            NamePart.Low => before with { Low = value },
            NamePart.High => before with { High = value },
            _ => before with
            {
                Value = value,
                Low = before.Low.IsKnown ? before.Low : value,
                High = before.High.IsKnown ? before.High : value,
                Basis = before.Basis != Basis.Unknown || !value.IsKnown ? before.Basis : Basis.Estimated,
                IsKnown = value.IsKnown,
            },
        };
    }

    private Fact Of(FactName name) => _facts.GetValueOrDefault(name.Text) ?? new Fact(Value.Unknown, Value.Unknown, Value.Unknown, Basis.Unknown, false, [name.Text]);

    private static string Allowed(ExpressionType type) => type switch
    {
        ExpressionType.Choice choice => "one of: " + string.Join(", ", choice.Words),
        ExpressionType.Amount amount => $"an amount ({amount.Dimension})",
        ExpressionType.YesNo => "yes or no",
        _ => "a date such as 2026-11-24",
    };
}

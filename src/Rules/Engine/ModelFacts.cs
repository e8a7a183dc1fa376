using System.Collections.Immutable;
using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Language;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Engine;

/// <summary>The facts of an assessment: answers with what stands in for them, figures, parameters. Each is looked up once.</summary>
internal sealed class ModelFacts(EconomicModel model, ParameterSet parameters) : FactSource
{
    private readonly Dictionary<string, Fact> _known = new(StringComparer.Ordinal);

    public override Fact this[FactName name]
    {
        get
        {
            if (!_known.TryGetValue(name.Text, out var fact))
            {
                _known[name.Text] = fact = name.Kind switch
                {
                    FactKind.Answer => Answer(name),
                    FactKind.Figure => Figure(name),
                    _ => ParameterFact.Of(parameters[name.Id]),
                };
            }

            return fact;
        }
    }

    private Fact Answer(FactName name)
    {
        var input = model.Inputs[name.Id];
        var value = Value.Of(input.Value);
        var isGiven = model.Inputs.Answers[name.Id].IsKnown;
        ImmutableArray<string> missing = value.IsKnown ? [] : [name.Id];
        return new Fact(value, Value.Of(input.Low ?? input.Amount), Value.Of(input.High ?? input.Amount), input.Basis, isGiven, missing);
    }

    private Fact Figure(FactName name)
    {
        if (model.Figures.Find(name.Id) is not { } figure)
        {
            return new Fact(Value.Unknown, Value.Unknown, Value.Unknown, Basis.Unknown, false, []);
        }

        return new Fact(
            Value.Of(figure.Value, name.Type),
            Value.Of(figure.Low ?? figure.Value, name.Type),
            Value.Of(figure.High ?? figure.Value, name.Type),
            figure.Basis,
            figure.IsKnown,
            figure.IsKnown ? [] : figure.Missing);
    }
}

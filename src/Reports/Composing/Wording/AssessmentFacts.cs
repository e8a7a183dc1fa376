using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Units;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Reports.Composing.Wording;

/// <summary>Every fact of one assessment by the name that conditions and texts use.</summary>
internal sealed class AssessmentFacts(Assessment assessment)
{
    private readonly Inputs _inputs = assessment.Economics.Inputs;

    /// <summary>The fact of that name; null where no question, figure or parameter is called so.</summary>
    public NamedFact? Find(string name)
    {
        if (name.StartsWith(Parameter.Prefix, StringComparison.Ordinal))
        {
            return _inputs.Parameters.Find(name[Parameter.Prefix.Length..]) is { } parameter ? Of(name, parameter) : null;
        }

        if (_inputs.Questions.Find(name) is not null)
        {
            return OfAnswer(name);
        }

        return FigureDefinitions.Find(name) is { } definition
            ? Of(definition, assessment.Economics.Figures.Find(name))
            : null;
    }

    /// <summary>An answer as the team gave it, also one that does not apply; nothing stands in for it.</summary>
    public NamedFact Given(string key)
    {
        var answer = _inputs.Given[key];
        return new NamedFact(key, FactKind.Answer, answer.Value, answer.Low, answer.High, _inputs.Questions[key].Unit, answer.Basis, answer.IsKnown);
    }

    private NamedFact OfAnswer(string key)
    {
        var input = _inputs[key];
        return new NamedFact(key, FactKind.Answer, input.Value, input.Low, input.High, _inputs.Questions[key].Unit, input.Basis, _inputs.Answers[key].IsKnown);
    }

    private static NamedFact Of(string name, Parameter parameter) =>
        new(name, FactKind.Parameter, Valued(parameter.Value, parameter.Unit), parameter.Low, parameter.High, parameter.Unit, Basis.Assumed, true);

    private static NamedFact Of(FigureDefinition definition, Figure? figure) =>
        new(definition.Name, FactKind.Figure, Valued(figure?.Value, definition.Unit), figure?.Low, figure?.High, definition.Unit, figure?.Basis ?? Basis.Unknown, figure?.IsKnown ?? false);

    private static AnswerValue? Valued(decimal? value, Unit unit) => value switch
    {
        null => null,
        { } day when unit == Unit.Date => new AnswerValue.Day(DateOnly.FromDayNumber((int)day)),
        { } amount => new AnswerValue.Quantity(amount),
    };
}

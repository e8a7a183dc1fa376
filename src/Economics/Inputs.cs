using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Economics;

/// <summary>An answer as the figures and rules read it: what the team said, else what the questionnaire lets stand in.</summary>
/// <param name="Value">Null where nothing stands in: unknown.</param>
/// <param name="Parameter">The parameter that stood in, if one did.</param>
public sealed record Input(string Key, AnswerValue? Value, decimal? Low, decimal? High, Basis Basis, string? Parameter)
{
    public decimal? Amount => (Value as AnswerValue.Quantity)?.Amount;
}

/// <summary>Answers with the questionnaire's defaults applied; the one place where anything stands in for an answer.</summary>
public sealed class Inputs(AnswerSheet answers, QuestionSet questions, ParameterSet parameters, DateOnly today)
{
    // About as many as an assessment reads.
    private const int Expected = 96;

    private readonly Dictionary<string, Input> _inputs = new(Expected, StringComparer.Ordinal);
    private readonly Dictionary<string, Term> _terms = new(Expected, StringComparer.Ordinal);

    public AnswerSheet Answers { get; } = answers;

    public QuestionSet Questions { get; } = questions;

    public ParameterSet Parameters { get; } = parameters;

    /// <summary>The assessment's date.</summary>
    public DateOnly Today { get; } = today;

    /// <summary>The input for a question's key; throws <see cref="KeyNotFoundException"/> where no question asks for it.</summary>
    public Input this[string key]
    {
        get
        {
            if (!_inputs.TryGetValue(key, out var input))
            {
                input = Read(key);
                _inputs.Add(key, input);
            }

            return input;
        }
    }
    /// <summary>The answer, or what stands in for it, as a term of a formula.</summary>
    public Term Of<T>(AnswerOf<T> answer)
        where T : struct, IQuantity<T>
    {
        var key = answer.Given.Key;
        if (!_terms.TryGetValue(key, out var term))
        {
            var input = this[key];
            term = input.Amount is { } amount ? Term.Named(key, amount, input.Basis) : Term.Unknown(key, Reasons.AnswersMissing, key);
            _terms.Add(key, term);
        }

        return term;
    }

    /// <summary>A parameter's value as a term of a formula.</summary>
    public Term Parameter(string id)
    {
        if (!_terms.TryGetValue(id, out var term))
        {
            term = Term.Named("param." + id, Parameters[id].Value, Basis.Assumed);
            _terms.Add(id, term);
        }

        return term;
    }

    /// <summary>The word that a choice reads as, stand-in included; null when unknown.</summary>
    public string? Choice(ChoiceAnswer answer) => (this[answer.Given.Key].Value as AnswerValue.Choice)?.Id;

    /// <summary>True only where the answer, or what stands in for it, is yes.</summary>
    public bool IsYes(YesNoAnswer answer) => this[answer.Given.Key].Value is AnswerValue.YesNo { IsYes: true };

    private Input Read(string key)
    {
        var answer = Answers[key];
        var question = Questions[key];
        if (answer.IsKnown)
        {
            return new Input(key, answer.Value, answer.Low, answer.High, answer.Basis, null);
        }

        if (answer.State == AnswerState.NotAnswered && question.LeftOut is { } leftOut)
        {
            return new Input(key, leftOut, null, null, Basis.Assumed, null);
        }

        if (question.DontKnow.Parameter is { } id)
        {
            var parameter = Parameters[id];
            return new Input(key, new AnswerValue.Quantity(parameter.Value), parameter.Low, parameter.High, Basis.Assumed, id);
        }

        return question.DontKnow.Value is { } standIn
            ? new Input(key, standIn, null, null, Basis.Assumed, null)
            : new Input(key, null, null, null, Basis.Unknown, null);
    }
}

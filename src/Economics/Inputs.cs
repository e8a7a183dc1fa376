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

/// <summary>
/// Answers as figures and rules read them: the one place where an answer that does not apply falls out, and where anything stands in
/// for one that is missing.
/// </summary>
/// <param name="answers">As the team gave them.</param>
public sealed class Inputs(AnswerSheet answers, QuestionSet questions, ParameterSet parameters, DateOnly today)
{
    // About as many as an assessment reads.
    private const int Expected = 96;

    private readonly Dictionary<string, Entry> _entries = new(Expected, StringComparer.Ordinal);

    /// <summary>As the team gave them, also those that do not apply.</summary>
    public AnswerSheet Given { get; } = answers;

    /// <summary>Which questions apply under the answers as they were given.</summary>
    public QuestionApplicability Applicability => new(Given, Questions);

    /// <summary>The proposal that is read: without the answers that do not apply.</summary>
    public Proposal Proposal { get; } = new(new QuestionApplicability(answers, questions).Read);

    public AnswerSheet Answers => Proposal.Answers;

    public QuestionSet Questions { get; } = questions;

    public ParameterSet Parameters { get; } = parameters;

    /// <summary>The assessment's date.</summary>
    public DateOnly Today { get; } = today;

    /// <summary>The input for a question's key; throws <see cref="KeyNotFoundException"/> where no question asks for it.</summary>
    public Input this[string key]
    {
        get
        {
            return EntryOf(key).Input!;
        }
    }

    /// <summary>Whether somebody has asked for this answer, by its key, or for this parameter, by its id.</summary>
    public bool WasRead(string keyOrId) => _entries.ContainsKey(keyOrId);

    /// <summary>The answer, or what stands in for it, as a term of a formula.</summary>
    public Term Of<T>(AnswerOf<T> answer)
        where T : struct, IQuantity<T>
    {
        var key = answer.Given.Key;
        var entry = EntryOf(key);
        return entry.Term ??= entry.Input!.Amount is { } amount
            ? Term.Named(key, amount, entry.Input.Basis)
            : Term.Unknown(key, Reasons.AnswersMissing, key);
    }

    /// <summary>A parameter's value as a term of a formula.</summary>
    public Term Parameter(string id)
    {
        if (!_entries.TryGetValue(id, out var entry))
        {
            var parameter = Parameters[id];
            entry = new Entry(null) { Term = Term.Named(parameter.Symbol, parameter.Value, Basis.Assumed) };
            _entries.Add(id, entry);
        }

        return entry.Term!;
    }

    /// <summary>The word that a choice reads as, stand-in included; null when unknown.</summary>
    public string? Choice(ChoiceAnswer answer) => (this[answer.Given.Key].Value as AnswerValue.Choice)?.Id;

    /// <summary>True only where the answer, or what stands in for it, is yes.</summary>
    public bool IsYes(YesNoAnswer answer) => this[answer.Given.Key].Value is AnswerValue.YesNo { IsYes: true };

    private Entry EntryOf(string key)
    {
        if (!_entries.TryGetValue(key, out var entry))
        {
            entry = new Entry(Read(key));
            _entries.Add(key, entry);
        }

        return entry;
    }

    private Input Read(string key)
    {
        var answer = Answers[key];
        var question = Questions[key];
        if (answer.IsKnown)
        {
            return new Input(key, answer.Value, answer.Low, answer.High, answer.Basis, null);
        }

        if (question.StandIn(answer.State) is { } standIn)
        {
            return new Input(key, standIn, null, null, Basis.Assumed, null);
        }

        if (question.DontKnow.Parameter is { } id)
        {
            var parameter = Parameters[id];
            return new Input(key, new AnswerValue.Quantity(parameter.Value), parameter.Low, parameter.High, Basis.Assumed, id);
        }

        return new Input(key, null, null, null, Basis.Unknown, null);
    }

    // A question's key has a point in it, a parameter's id none: they never meet.
    private sealed class Entry(Input? input)
    {
        public Input? Input { get; } = input;

        public Term? Term { get; set; }
    }
}

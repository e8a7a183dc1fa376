using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Rules.Language;

public enum FactKind
{
    Answer,
    Figure,
    Parameter,
}

/// <summary>Which of a name's values is meant.</summary>
public enum NamePart
{
    Value,
    Low,
    High,
}

/// <param name="Text">As expressions write it: an answer key, a figure's name, or <c>param.ID</c>.</param>
/// <param name="Id">The key, figure or parameter id.</param>
/// <param name="Unit">Of an amount: the type knows its dimension alone, and a share and a multiplier have the same.</param>
public sealed record FactName(string Text, string Id, FactKind Kind, ExpressionType Type, Unit? Unit = null);

/// <param name="Unit">Of an amount.</param>
public sealed record Field(string Name, ExpressionType Type, Unit? Unit = null)
{
    public static Field Amount(string name, Unit unit) => new(name, ExpressionType.Of(unit), unit);
}

/// <summary>Something that rules range over.</summary>
/// <param name="IsDerived">Its members are concluded by rules, so they are not all known before the rules have run.</param>
public sealed record Collection(string Name, bool IsDerived, ImmutableArray<Field> Fields)
{
    public Field? Find(string field) => Fields.FirstOrDefault(candidate => candidate.Name == field);
}

/// <summary>Every name an expression may use, with its type, known before any assessment.</summary>
public sealed class Vocabulary
{
    private readonly Dictionary<string, FactName> _names = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Collection> _collections;

    public Vocabulary(QuestionSet questions, ParameterSet parameters, ImmutableArray<Collection> collections)
    {
        _collections = collections;
        foreach (var question in questions.All)
        {
            Add(new FactName(question.Key, question.Key, FactKind.Answer, ExpressionType.Of(question), question.Unit));
        }

        foreach (var figure in FigureDefinitions.All)
        {
            Add(new FactName(figure.Name, figure.Name, FactKind.Figure, ExpressionType.Of(figure.Unit), figure.Unit));
        }

        foreach (var parameter in parameters.All)
        {
            Add(new FactName(parameter.Symbol, parameter.Id, FactKind.Parameter, ExpressionType.Of(parameter.Unit), parameter.Unit));
        }
    }

    public IEnumerable<string> Names => _names.Keys;

    public IEnumerable<Collection> Collections => _collections;

    public FactName? Find(string name) => _names.GetValueOrDefault(name);

    public Collection? Collection(string name) => _collections.FirstOrDefault(collection => collection.Name == name);

    private void Add(FactName name) => _names.TryAdd(name.Text, name);
}

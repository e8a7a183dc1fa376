using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Verification.Feasibility;

/// <summary>
/// What is so of every fact, whatever the proposal: an answer lies in its question's range or is what stands in for it, a range holds its value.
/// Figures are free: what the cost model could make of the answers is not looked at, so that what is proved here holds all the more.
/// </summary>
internal sealed class FactDomains(QuestionSet questions, ParameterSet parameters, Domains domains)
{
    private static readonly ImmutableArray<string> StatedBases = [.. Enum.GetValues<Basis>().Where(basis => basis != Basis.Unknown).Select(BasisWords.Of)];

    public Formula Of(FactName name)
    {
        domains.AddWordsOf(name.Text, name.Type);
        return name.Kind switch
        {
            FactKind.Answer => OfAnswer(questions[name.Id], name),
            FactKind.Figure => OfFigure(name),
            _ => Formula.Always,
        };
    }

    private Formula OfFigure(FactName name) => Formula.AnyOf(
        Formula.AllOf(Has(name, true), domains.Is(FormulaNames.IsGiven(name.Text), true), name.Type is ExpressionType.Amount ? Ordered(name.Text) : Formula.Always),
        Formula.AllOf(Has(name, false), domains.Is(FormulaNames.IsGiven(name.Text), false)));

    private Formula OfAnswer(Question question, FactName name)
    {
        var given = Formula.AllOf(domains.Is(FormulaNames.IsGiven(name.Text), true), Has(name, true), BasisIn(name, StatedBases), Within(question, name.Text));
        return question.IsRequired ? given : Formula.AnyOf([given, .. StandIns(question).Select(standIn => Instead(name, standIn))]);
    }

    // Left out and said to be unknown may read differently.
    private IEnumerable<(AnswerValue? Value, decimal? Low, decimal? High)> StandIns(Question question)
    {
        if (question.LeftOut is { } leftOut)
        {
            yield return (leftOut, null, null);
        }

        yield return question.DontKnow.Parameter is { } id && parameters.Find(id) is { } parameter
            ? (new AnswerValue.Quantity(parameter.Value), parameter.Low, parameter.High)
            : (question.DontKnow.Value, null, null);
    }

    private Formula Instead(FactName name, (AnswerValue? Value, decimal? Low, decimal? High) standIn)
    {
        var notGiven = domains.Is(FormulaNames.IsGiven(name.Text), false);
        return standIn.Value is not { } value
            ? Formula.AllOf(notGiven, Has(name, false), BasisIn(name, [BasisWords.Of(Basis.Unknown)]))
            : Formula.AllOf(notGiven, Has(name, true), BasisIn(name, [BasisWords.Of(Basis.Assumed)]), IsValue(name.Text, name.Type, value, standIn.Low, standIn.High));
    }

    private static Formula IsValue(string name, ExpressionType type, AnswerValue value, decimal? low, decimal? high) => value switch
    {
        AnswerValue.Quantity quantity => Formula.AllOf(
            Fixed(name, quantity.Amount),
            Fixed(FormulaNames.Low(name), low ?? quantity.Amount),
            Fixed(FormulaNames.High(name), high ?? quantity.Amount)),
        AnswerValue.YesNo yesNo => Domains.In(name, yesNo.IsYes ? FormulaNames.Yes : FormulaNames.No),
        AnswerValue.Choice choice => type is ExpressionType.Date ? Domains.In(FormulaNames.Kind(name), choice.Id) : Domains.In(name, choice.Id),
        AnswerValue.Day day => Formula.AllOf(Domains.In(FormulaNames.Kind(name), FormulaNames.SomeDay), Fixed(name, day.Date.DayNumber)),
        _ => Formula.Always,
    };

    private static Formula Within(Question question, string name) => question.Type != AnswerType.Quantity ? Formula.Always : Formula.AllOf(
        Ordered(name),
        question.Minimum is { } least ? NotAbove(LinearSum.Of(least) - LinearSum.Of(FormulaNames.Low(name))) : Formula.Always,
        question.Maximum is { } most ? NotAbove(LinearSum.Of(FormulaNames.High(name)) - LinearSum.Of(most)) : Formula.Always);

    private static Formula Ordered(string name) => Formula.AllOf(
        NotAbove(LinearSum.Of(FormulaNames.Low(name)) - LinearSum.Of(name)),
        NotAbove(LinearSum.Of(name) - LinearSum.Of(FormulaNames.High(name))));

    private static Formula.Holds Fixed(string name, decimal amount) => new Formula.Holds(new LinearConstraint(LinearSum.Of(name) - LinearSum.Of(amount), Relation.Zero));

    private static Formula.Holds NotAbove(LinearSum sum) => new(new LinearConstraint(sum, Relation.NotAbove));

    private Formula Has(FactName name, bool isYes) => domains.Is(FormulaNames.HasValue(name.Text), isYes);

    private Formula BasisIn(FactName name, ImmutableArray<string> words)
    {
        domains.Add(FormulaNames.Basis(name.Text), words);
        return Domains.In(FormulaNames.Basis(name.Text), words);
    }
}

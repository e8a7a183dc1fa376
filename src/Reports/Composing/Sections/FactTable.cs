using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Reports.Composing.Sections;

/// <summary>Facts with their value and basis: answers in the order of the questionnaire, then figures, then parameters.</summary>
internal static class FactTable
{
    public static Table Of(Telling telling, string caption, IEnumerable<string> names)
    {
        var words = telling.Words;
        var order = telling.Assessment.Ruleset.Questions.All.Select(question => question.Key)
            .Concat(FigureDefinitions.All.Select(definition => definition.Name))
            .Select((name, index) => (name, index))
            .ToDictionary(pair => pair.name, pair => pair.index, StringComparer.Ordinal);
        var facts = names
            .Distinct(StringComparer.Ordinal)
            .Select(words.Fact)
            .OfType<NamedFact>()
            .Where(fact => !IsMeaningless(telling.Assessment, fact))
            .OrderBy(fact => order.GetValueOrDefault(fact.Name, int.MaxValue))
            .ThenBy(fact => fact.Name, StringComparer.Ordinal);
        return new Table(
            caption,
            [
                new Column(words.Text("column.fact"), IsRowHeader: true),
                new Column(words.Text("column.value"), ColumnAlign.End),
                new Column(words.Text("column.basis")),
            ],
            [.. facts.Select(fact => new Row([Sentences.Capital(words.NameOf(fact.Name)), Ranged(words, fact), Basis(words, fact)]))]);
    }

    private static bool IsMeaningless(Assessment assessment, NamedFact fact) => fact.Value is null && fact.Kind switch
    {
        FactKind.Figure => assessment.Economics.Figures.Find(fact.Name) is { } figure && Applicability.IsMeaningless(figure),
        FactKind.Answer => assessment.Ruleset.Questions[fact.Name].DontKnow.Meaning == DontKnowMeaning.NotApplicable
            && assessment.Economics.Inputs.Answers[fact.Name].State == AnswerState.NotAnswered,
        _ => false,
    };

    /// <summary>The value, with its range where one is given.</summary>
    public static string Ranged(Words words, NamedFact fact) =>
        fact is { Amount: { } amount, Unit: { } unit } && (fact.Low ?? amount) != (fact.High ?? amount)
            ? words.Text("value.range", ("value", new Amount(amount, unit, nameof(Ends))), ("low", new Digits(fact.Low ?? amount, unit, nameof(Ends))), ("high", new Digits(fact.High ?? amount, unit, nameof(Ends))))
            : words.Value(fact);

    private static string Basis(Words words, NamedFact fact) =>
        words.Text(fact.Kind == FactKind.Parameter ? "value.parameter" : $"basis.{TextKey.Of(fact.Basis)}");
}

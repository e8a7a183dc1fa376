using System.Globalization;
using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Reports.Composing.Sections;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Reports.Document;

namespace FineTuneAdvisor.Reports.Composing.Appendix;

/// <summary>Every parameter of the ruleset: value, allowed range, source, owner.</summary>
internal static class ParametersAppendix
{
    public static IEnumerable<Block> Of(Telling telling)
    {
        var words = telling.Words;
        yield return new Heading(2, words.Text("heading.parameters"), Anchors.Parameters);
        yield return new Paragraph([words.Text("sentence.parameters")]);
        yield return new Table(
            words.Text("heading.parametersCaption"),
            [
                new Column(words.Text("column.parameter"), IsRowHeader: true),
                new Column(words.Text("column.value"), ColumnAlign.End),
                new Column(words.Text("column.allowed")),
                new Column(words.Text("column.source")),
                new Column(words.Text("column.owner")),
            ],
            [.. telling.Assessment.Ruleset.Parameters.All.Select(parameter => Row(words, parameter))]);
    }

    private static Row Row(Words words, Parameter parameter)
    {
        var name = parameter.Symbol;
        return new Row(
        [
            new Cell([Sentences.Capital(words.NameOf(name)) + " ", new Run(parameter.Id, IsQuiet: true)]),
            words.Find($"label.parameter.{parameter.Id}", ("value", parameter.Value.ToString(CultureInfo.InvariantCulture))) ?? FactTable.Ranged(words, words.Fact(name)!),
            words.Text("value.span", ("low", new Digits(parameter.Minimum, parameter.Unit, nameof(Ends))), ("high", new Amount(parameter.Maximum, parameter.Unit, nameof(Ends)))),
            SourceText.Of(words, parameter.Source),
            words.Text("sentence.owner", ("owner", parameter.Owner), ("date", words.Value(parameter.ReviewBy))),
        ]);
    }
}

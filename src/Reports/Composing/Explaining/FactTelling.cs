using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Reports.Composing.Appendix;
using FineTuneAdvisor.Reports.Composing.Sections;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Rules.Explanation;

namespace FineTuneAdvisor.Reports.Composing.Explaining;

/// <summary>Lines of figures, answers, parameters and prices, each with what it can show for itself.</summary>
internal sealed class FactTelling(Telling telling, Derivation derivation)
{
    private Words Words => telling.Words;

    public ToldNode Tell(DerivationNode node, Room room)
    {
        var told = node.Kind switch
        {
            NodeKind.Figure => Figure(node),
            NodeKind.Answer => Answer(node),
            NodeKind.Parameter => OfParameter(node),
            NodeKind.Price => Price(node),
            _ => Given(node),
        };
        return room == Room.Root && !(node.Kind == NodeKind.Answer && IsRuledOut(node.Id)) ? told with { Details = [.. told.Details, .. Uses(node)] } : told;
    }

    private ToldNode Figure(DerivationNode node)
    {
        var (figure, fact) = (telling.Assessment.Economics.Figures[node.Id], Words.Fact(node.Id)!);
        return Line(
            node,
            figure.IsKnown ? Valued(fact) : Words.Text("sentence.missing", ("name", Words.NameOf(node.Id)), ("why", Words.Reason(figure))),
            [
                .. figure.IsKnown && figure.Arithmetic.Length > 0 ? [figure.Arithmetic] : ImmutableArray<string>.Empty,
                .. figure.IsKnown && figure.Reason is not null ? [Words.Reason(figure)] : ImmutableArray<string>.Empty,
            ]);
    }

    private ToldNode Answer(DerivationNode node)
    {
        var input = telling.Assessment.Economics.Inputs[node.Id];
        var answer = telling.Assessment.Proposal.Answers[node.Id];
        var name = ("name", (object)Words.NameOf(node.Id));
        if (IsRuledOut(node.Id))
        {
            return RuledOut(node, answer);
        }

        var fact = Words.Fact(node.Id)!;
        if (answer.IsKnown)
        {
            return Line(node, Valued(fact), [answer.Evidence is { } evidence ? Words.Text("explain.evidence", ("says", evidence)) : Words.Text("explain.noEvidence")]);
        }

        return input.Value is null
            ? Line(node, Words.Text(answer.State == AnswerState.SaidUnknown ? "explain.saidUnknown" : "explain.unanswered", name), [])
            : Line(
                node,
                Words.Text(
                    "explain.standIn",
                    name,
                    ("value", FactTable.Ranged(Words, fact)),
                    ("why", input.Parameter is { } id ? Words.Text("sentence.parameterStoodIn", ("id", id)) : Words.Text("sentence.defaultStoodIn"))),
                []);
    }

    private ToldNode RuledOut(DerivationNode node, Answer answer)
    {
        var inputs = telling.Assessment.Economics.Inputs;
        var said = answer.IsKnown ? Words.Value(Words.Given(node.Id)) : Words.Text(answer.State == AnswerState.SaidUnknown ? "value.saidUnknown" : "value.notAnswered");
        return Line(
            node,
            Words.Text("explain.doesNotApply", ("name", Words.NameOf(node.Id)), ("value", said)),
            [.. inputs.Applicability.RuledOutBy(inputs.Questions[node.Id]).Select(other => Words.Text("explain.ruledOutBy", ("name", Words.NameOf(other.Key)), ("value", Words.Value(Words.Fact(other.Key)!))))]);
    }

    private bool IsRuledOut(string key) => telling.Assessment.Economics.Inputs is var inputs && !inputs.Applicability.Applies(inputs.Questions[key]);

    private ToldNode OfParameter(DerivationNode node)
    {
        var parameter = telling.Assessment.Ruleset.Parameters[node.Id[Parameter.Prefix.Length..]];
        return Line(
            node,
            Words.Text(
                "explain.parameter",
                ("name", Words.NameOf(node.Id)),
                ("value", FactTable.Ranged(Words, Words.Fact(node.Id)!)),
                ("low", new Digits(parameter.Minimum, parameter.Unit, nameof(Ends))),
                ("high", new Amount(parameter.Maximum, parameter.Unit, nameof(Ends)))),
            [SourceWords.Of(Words, parameter.Source), Words.Text("explain.owner", ("owner", parameter.Owner), ("date", Words.Value(parameter.ReviewBy)))]);
    }

    private ToldNode Price(DerivationNode node)
    {
        var use = telling.Assessment.Economics.RowsUsed.First(use => $"{use.Row} {use.Field}" == node.Id);
        return Line(
            node,
            Words.Text(
                "explain.price",
                ("name", PriceWords.Field(Words, use)),
                ("value", PriceWords.Value(Words, use)),
                ("date", Words.Value(use.AsOf)),
                ("mark", use.Grade)),
            [SourceWords.Of(Words, use.Source)]);
    }

    private ToldNode Given(DerivationNode node) => Line(
        node,
        node.Id == "today" ? Words.Text("explain.today", ("date", Words.Value(telling.Assessment.Date))) : Words.Text("explain.given"),
        []);

    private string Valued(NamedFact fact) => Words.Text(
        "explain.value",
        ("name", Words.NameOf(fact.Name)),
        ("value", FactTable.Ranged(Words, fact)),
        ("word", Words.Text($"basis.{TextKey.Of(fact.Basis)}")));

    private ImmutableArray<string> Uses(DerivationNode node)
    {
        string[] rules = [.. derivation.RulesReading(node)];
        string[] figures = [.. derivation.FiguresFrom(node)];
        return
        [
            rules.Length > 0 ? Words.Text("explain.readBy", ("options", rules)) : Words.Text("explain.readByNone"),
            .. figures.Length > 0 ? [Words.Text("explain.feeds", ("options", figures))] : ImmutableArray<string>.Empty,
        ];
    }

    private static ToldNode Line(DerivationNode node, string text, ImmutableArray<string> details) => new(node, node.Id, "", Tone.Neutral, Sentences.Capital(text), details);
}

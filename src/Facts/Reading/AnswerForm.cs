using System.Collections.Immutable;
using FineTuneAdvisor.Facts.Questionnaire;

namespace FineTuneAdvisor.Facts.Reading;

/// <summary>One answer, in the short form (<c>350</c>) or the long one (<c>{ value, low, high, basis, evidence }</c>), known or said to be unknown.</summary>
/// <param name="isFinished">False: a required answer may stand there without a value.</param>
internal sealed class AnswerForm(Question question, bool isFinished, ImmutableArray<Problem>.Builder problems)
{
    private const string Unknown = "unknown";
    private const string AnAnswer = "an answer";
    private const string NothingWithoutIt = "Without it nothing can be assessed: write it down.";

    /// <summary>The answer, or null with a problem.</summary>
    public GivenAnswer? Read(Node node) => node switch
    {
        ScalarNode scalar => Short(scalar),
        MappingNode mapping => Long(mapping),
        SequenceNode => Refuse(node, question.Key, "a list", AllowedAnswer.To(question), "Give one answer; a range goes into low and high."),
        _ => null,
    };

    private GivenAnswer? Short(ScalarNode scalar)
    {
        if (scalar.IsEmpty)
        {
            return Empty(scalar, question.Key);
        }

        if (IsUnknown(scalar))
        {
            return SaidUnknown(scalar, scalar.At, null);
        }

        return Value(scalar, question.Key) is { } value
            ? new GivenAnswer(new Answer(question.Key, AnswerState.Known, value, Basis: Basis.Estimated, At: scalar.At) { Doubt = ShareAboveOne.Doubt(question, scalar, value) }, scalar)
            : null;
    }

    private GivenAnswer? Long(MappingNode mapping)
    {
        var before = problems.Count;
        var fields = Fields.Of(mapping, question.Key, problems)!;
        var written = Scalar(fields, "value");
        var isUnknown = written is not null && IsUnknown(written);
        var value = written is null || isUnknown ? null : Value(written, question.Key);
        var low = Bound(fields, "low", isUnknown);
        var high = Bound(fields, "high", isUnknown);
        var basis = Scalar(fields, "basis") is { } word ? StatedBasis.Read(word, question.Key + ".basis", isUnknown, problems) : null;
        var evidence = Scalar(fields, "evidence") is { } words ? EvidenceText.Read(words, question.Key + ".evidence", problems) : null;
        fields.Done();
        if (!fields.Has("value"))
        {
            Refuse(mapping, question.Key, "no value", AnAnswer, $"Add {NotationOf(mapping).Key("value")} beside the other fields, or '{NotationOf(mapping).Entry("value", Unknown)}'.");
        }

        if (low is not null && high is not null && low.Amount > high.Amount)
        {
            Refuse(fields.Node("low")!, question.Key + ".low", Excerpt.Quoted(((ScalarNode)fields.Node("low")!).Text), $"at most high, {AllowedAnswer.Limit(high.Amount, question.Unit)}", "The ends are the wrong way round: low is the 10th percentile and high the 90th.");
        }
        else
        {
            Order(question, "low", low, Amount(value), "at most", fields);
            Order(question, "high", high, Amount(value), "at least", fields);
        }

        if (problems.Count > before || written is null)
        {
            return null;
        }

        return isUnknown
            ? SaidUnknown(written, mapping.At, evidence)
            : new GivenAnswer(new Answer(question.Key, AnswerState.Known, value, low?.Amount, high?.Amount, basis ?? Basis.Estimated, basis is not null, evidence, mapping.At) { Doubt = ShareAboveOne.Doubt(question, written, value) }, written);
    }

    private static decimal? Amount(AnswerValue? value) => (value as AnswerValue.Quantity)?.Amount;

    private static Notation NotationOf(Node node) => Notation.Of(node.At.File);

    private static bool IsUnknown(ScalarNode scalar) => scalar.Text == Unknown;

    private GivenAnswer? SaidUnknown(ScalarNode written, Position at, string? evidence)
    {
        if (question.IsRequired)
        {
            return Refuse(written, question.Key, Unknown, AllowedAnswer.To(question), NothingWithoutIt);
        }

        return new GivenAnswer(new Answer(question.Key, AnswerState.SaidUnknown, Evidence: evidence, At: at), written);
    }

    private AnswerValue? Value(ScalarNode scalar, string key)
    {
        var value = ValueReader.Read(question, scalar, key);
        problems.AddRange(value.Problems);
        return value.Value;
    }

    private AnswerValue.Quantity? Bound(Fields fields, string name, bool isUnknown)
    {
        var key = question.Key + "." + name;
        if (Scalar(fields, name) is not { } scalar)
        {
            return null;
        }

        if (question.Type != AnswerType.Quantity)
        {
            Refuse(scalar, key, Excerpt.Quoted(scalar.Text), "no range: this is not a quantity", $"Remove {NotationOf(scalar).Key(name)}.");
            return null;
        }

        if (isUnknown)
        {
            Refuse(scalar, key, Excerpt.Quoted(scalar.Text), "no range beside value unknown", "If you know a range, give your best guess as value.");
            return null;
        }

        return Value(scalar, key) as AnswerValue.Quantity;
    }

    private void Order(Question question, string name, AnswerValue.Quantity? bound, decimal? limit, string relation, Fields fields)
    {
        if (bound is null || limit is null || (name == "low" ? bound.Amount <= limit : bound.Amount >= limit))
        {
            return;
        }

        var scalar = (ScalarNode)fields.Node(name)!;
        Refuse(scalar, $"{question.Key}.{name}", Excerpt.Quoted(scalar.Text), $"{relation} {AllowedAnswer.Limit(limit.Value, question.Unit)}", "low is the 10th percentile and high the 90th: low <= value <= high.");
    }

    // A field that is there must say something.
    private ScalarNode? Scalar(Fields fields, string name)
    {
        switch (fields.Node(name))
        {
            case ScalarNode { IsEmpty: true } empty:
                Empty(empty, name == "value" ? question.Key : question.Key + "." + name);
                return null;
            case ScalarNode scalar:
                return scalar;
            case null or RefusedNode:
                return null;
            case { } other:
                Refuse(other, question.Key + "." + name, Fields.Describe(other), "a single value", $"Write one value after {NotationOf(other).Key(name)}.");
                return null;
        }
    }

    private GivenAnswer? Empty(ScalarNode scalar, string key) =>
        question.IsRequired && key == question.Key && !isFinished ? null
        : question.IsRequired && key == question.Key
            ? Refuse(scalar, key, "nothing", AllowedAnswer.To(question), NothingWithoutIt)
            : Refuse(scalar, key, "nothing", AnAnswer, $"Write {NotationOf(scalar).Word(Unknown)} if nobody knows it, or leave the key out.");

    private GivenAnswer? Refuse(Node node, string key, string found, string expected, string mend)
    {
        problems.Add(new Problem(node.At, key, found, expected, mend));
        return null;
    }
}

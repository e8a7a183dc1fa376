using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Rulesets;

/// <summary>What the reading of one rule file knows of the rest of the ruleset, and where it puts problems and texts.</summary>
internal sealed record RuleContext(
    QuestionSet Questions,
    ParameterSet Parameters,
    ImmutableArray<string> Criteria,
    ImmutableArray<string> Patterns,
    ImmutableArray<string> RuleIds,
    Vocabulary Vocabulary,
    CollectedTexts Texts,
    ImmutableArray<Problem>.Builder Problems)
{
    /// <summary>Reports a word that is not one of those allowed.</summary>
    public void Unlisted(Node node, string key, string found, IEnumerable<string> allowed)
    {
        var words = allowed.ToArray();
        var nearest = NearestName.Of(found, words);
        Problems.Add(new Problem(
            node.At,
            key,
            $"\"{found}\"",
            "one of: " + string.Join(", ", words),
            nearest.Count > 0 ? $"Did you mean {nearest[0]}?" : "Write one of them."));
    }

    /// <summary>A list of answer keys; each must be one that a question asks for.</summary>
    public ImmutableArray<string> AnswerKeys(Fields fields, string name, string key)
    {
        var keys = fields.Texts(name);
        foreach (var asked in keys.Where(asked => Questions.Find(asked) is null))
        {
            Unlisted(fields.Node(name)!, key + "." + name, asked, Questions.All.Select(question => question.Key), "a key of the questionnaire");
        }

        return keys;
    }

    /// <summary>Reports a word that is not one of so many that the whole list of them would drown the message.</summary>
    /// <param name="expected">What each of them is.</param>
    public void Unlisted(Node node, string key, string found, IEnumerable<string> allowed, string expected)
    {
        var nearest = NearestName.Of(found, allowed);
        Problems.Add(new Problem(node.At, key, $"\"{found}\"", expected, nearest.Count > 0 ? $"Did you mean {nearest[0]}?" : "Write one that exists."));
    }

    /// <summary>The text of a field as a condition; null, with a problem, where it is none.</summary>
    public Expression? Condition(Fields fields, string name, string key, Scope scope) => Expression(fields, name, key, scope, true);

    public Expression? Expression(Fields fields, string name, string key, Scope scope, bool mustBeTruth)
    {
        if (fields.Node(name) is not ScalarNode scalar)
        {
            fields.Text(name);
            return null;
        }

        var at = scalar.IsQuoted ? scalar.At with { Column = scalar.At.Column + 1 } : scalar.At;
        var read = mustBeTruth
            ? ExpressionReader.ReadCondition(scalar.Text, at, key + "." + name, scope)
            : ExpressionReader.Read(scalar.Text, at, key + "." + name, scope);
        Problems.AddRange(read.Problems);
        return read.Value;
    }
}

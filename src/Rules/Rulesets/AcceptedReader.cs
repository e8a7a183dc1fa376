using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Rules.Rulesets;

/// <summary>Reads the list <c>accepted</c> of <c>ruleset.yaml</c>: a rule's id, an answer's key or another rule's id, and the reason; each pair once.</summary>
internal static class AcceptedReader
{
    private const string List = "accepted";
    private const string Rule = "rule";
    private const string Answer = "answer";
    private const string SubsumedBy = "subsumedBy";

    public static ImmutableArray<AcceptedPair> Read(Fields head, QuestionSet questions, ImmutableArray<string> ruleIds, ImmutableArray<Problem>.Builder problems)
    {
        var pairs = new Dictionary<(string, string?, string?), AcceptedPair>();
        foreach (var item in head.Items(List))
        {
            if (Fields.Of(item, List, problems) is not { } fields)
            {
                continue;
            }

            var pair = new AcceptedPair(fields.Text(Rule), fields.OptionalText(Answer), fields.OptionalText(SubsumedBy), fields.Text("why"), fields.At);
            fields.Done();
            CheckListed(fields, Rule, pair.Rule, ruleIds, "the id of a rule");
            CheckListed(fields, Answer, pair.Answer, questions.All.Select(question => question.Key), "a key of the questionnaire");
            CheckListed(fields, SubsumedBy, pair.SubsumedBy, ruleIds, "the id of a rule");
            if (pair.Answer is null == pair.SubsumedBy is null)
            {
                fields.Problem(Answer, pair.Answer is null ? "nothing" : "answer and subsumedBy", "answer or subsumedBy", "Say which better answer it is, or which rule says the same.");
            }
            else if (!pairs.TryAdd((pair.Rule, pair.Answer, pair.SubsumedBy), pair))
            {
                fields.Problem(Rule, $"\"{pair.Rule}\" for {pair.Answer ?? pair.SubsumedBy} a second time", "each pair once", "Keep one of the two.");
            }
        }

        return [.. pairs.Values];
    }

    private static void CheckListed(Fields fields, string name, string? found, IEnumerable<string> known, string expected)
    {
        var all = known.ToArray();
        if (found is { Length: > 0 } && !all.Contains(found, StringComparer.Ordinal))
        {
            var nearest = NearestName.Of(found, all);
            fields.Problem(name, $"\"{found}\"", expected, nearest.Count > 0 ? $"Did you mean {nearest[0]}?" : "Remove the pair.");
        }
    }
}

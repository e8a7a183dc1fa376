using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Rules.Rulesets;

/// <summary><c>ruleset.yaml</c>: what the ruleset is called and what it decides.</summary>
internal sealed record RulesetHead(string Name, string Version, ImmutableArray<string> Criteria, ImmutableArray<string> Patterns)
{
    public ImmutableArray<AcceptedPair> Accepted { get; init; } = [];

    /// <param name="ruleIds">Of the rules that the folder has.</param>
    public static RulesetHead? Read(Node root, QuestionSet questions, ImmutableArray<string> ruleIds, ImmutableArray<Problem>.Builder problems)
    {
        if (Fields.Of(root, "", problems) is not { } fields)
        {
            return null;
        }

        var head = new RulesetHead(fields.Text("name"), fields.Text("version"), Ids(fields, "criteria"), Ids(fields, "patterns")) { Accepted = AcceptedReader.Read(fields, questions, ruleIds, problems) };
        foreach (var twice in head.Criteria.Concat(head.Patterns).GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
        {
            fields.Problem("criteria", $"\"{twice.Key}\" a second time", "each criterion and pattern once", "Keep one of them.");
        }

        fields.Done();
        return head;
    }

    private static ImmutableArray<string> Ids(Fields fields, string name)
    {
        var ids = fields.Texts(name);
        if (ids.IsEmpty)
        {
            fields.Problem(name, "nothing", "a list of ids", "List them in the order of the report.");
        }

        return ids;
    }
}

using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Rulesets.Overlays;

/// <summary>
/// Checks what overlays disable: a rule that there is, that makes findings, that no rule left in force asks for, and without which every
/// criterion and every pattern can still come out against the proposal.
/// </summary>
internal sealed class Disabling(RulesetHead head, ImmutableArray<Rule> all, ImmutableArray<OverlayLayer> layers, ImmutableArray<Problem>.Builder problems)
{
    private readonly HashSet<string> _disabled = new(StringComparer.Ordinal);

    /// <summary>Reports what is wrong.</summary>
    public void Check()
    {
        var stated = layers.SelectMany(layer => layer.Disables).Where(disabling => disabling.RuleId.Length > 0).ToArray();
        foreach (var disabling in stated)
        {
            Check(disabling);
        }

        var left = all.Where(rule => !_disabled.Contains(rule.Id)).ToArray();
        foreach (var disabling in stated)
        {
            if (Readers(disabling.RuleId, left) is { Length: > 0 } readers)
            {
                Report(disabling, $"{disabling.RuleId}, which {string.Join(" and ", readers)} {(readers is [_] ? "reads" : "read")}", "a rule that no rule left in force reads", "Disable these as well, or leave it in force.");
            }

            foreach (var subject in Undone(disabling.RuleId, left))
            {
                Report(disabling, $"{disabling.RuleId}, the last that speaks against {subject}", "a rule that can be missed", "Nothing could then come out against it: leave one of its rules in force, or add one of your own.");
            }
        }
    }

    private void Check(StatedDisabling disabling)
    {
        if (all.FirstOrDefault(rule => rule.Id == disabling.RuleId) is not { } rule)
        {
            var nearest = NearestName.Of(disabling.RuleId, all.Select(known => known.Id));
            Report(disabling, $"\"{disabling.RuleId}\", which is no rule", "the id of a rule", nearest.Count > 0 ? $"Did you mean {nearest[0]}?" : "See rules list.");
        }
        else if (!_disabled.Add(rule.Id))
        {
            Report(disabling, $"{rule.Id} a second time", "each rule once", "Keep one of the two.");
        }
        else if (rule.Layer != Layer.Findings)
        {
            Report(disabling, $"{rule.Id}, which concludes", "a rule that makes findings", "Without it a proposal may be left without a verdict: disable findings, or change a parameter.");
        }
    }

    private static string[] Readers(string id, IEnumerable<Rule> left) =>
        [.. left.Where(rule => rule.Applies.Concat(rule.Conditions).Any(condition => Reads(condition, id))).Select(rule => rule.Id)];

    private static bool Reads(Condition condition, string id) =>
        condition is FindingCondition finding ? finding.RuleId == id : condition.Expressions().Any(expression => Names(expression, id));

    private static bool Names(Expression expression, string id) =>
        expression is Literal { Value: { Kind: ValueKind.Word } value } ? value.Word == id : expression.Operands().Any(operand => Names(operand, id));

    // Said once, with the last rule that was disabled about it.
    private IEnumerable<string> Undone(string id, Rule[] left) =>
        head.Criteria.Concat(head.Patterns).Where(subject =>
            !left.Any(rule => SpeaksAgainst(rule, subject))
            && layers.SelectMany(layer => layer.Disables).LastOrDefault(disabling => all.Any(rule => rule.Id == disabling.RuleId && SpeaksAgainst(rule, subject)))?.RuleId == id);

    private static bool SpeaksAgainst(Rule rule, string subject) => rule.Then.OfType<MakesFinding>()
        .Any(finding => finding.About == subject && finding.Effect is Effect.Blocks or Effect.Withholds or Effect.Present or Effect.Unsure);

    private void Report(StatedDisabling disabling, string found, string expected, string mend) =>
        problems.Add(new Problem(disabling.At, "disables.rule", found, expected, mend));
}

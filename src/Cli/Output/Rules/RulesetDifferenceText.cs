using System.Collections.Immutable;
using FineTuneAdvisor.Advisor.Differences;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Differences;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Rulesets.Locking;

namespace FineTuneAdvisor.Cli.Output.Rules;

/// <summary>What another ruleset says and judges otherwise, in lines.</summary>
internal static class RulesetDifferenceText
{
    private const string English = "en";

    public static byte[] Of(Ruleset old, Ruleset current, RulesetDifference said, VerdictDifferences judged)
    {
        var lines = new Lines().Add($"From {Name(old)}").Add($"to   {Name(current)}");
        if (said.IsEmpty)
        {
            lines.Add("Both say the same.");
        }

        Fields(lines, "Ruleset", said.Head);
        Items(lines, "Parameters", said.Parameters, id => "");
        Items(lines, "Questions", said.Questions, id => "");
        Items(lines, "Rules", said.Rules, id => ": " + Title(current, id, old));
        Texts(lines, said.Texts);
        Verdicts(lines, judged);
        return lines.ToBytes();
    }

    private static string Name(Ruleset ruleset) => $"{ruleset.Name} {ruleset.Version}" + string.Concat(ruleset.Overlays.Select(overlay => $" with {overlay.Name} {overlay.Version}"));

    private static string Title(Ruleset current, string id, Ruleset old) =>
        RuleListText.Title(current.Find(id) is null ? old : current, current.Find(id) ?? old.Find(id)!);

    private static void Items(Lines lines, string heading, ImmutableArray<ItemDifference> items, Func<string, string> title)
    {
        if (items.IsEmpty)
        {
            return;
        }

        lines.Head(heading, items.Length);
        foreach (var item in items)
        {
            lines.Add($"  {item.Id} {Words.Of(item.Change)}{title(item.Id)}");
            foreach (var field in item.Change == PartChange.Changed ? item.Fields : [])
            {
                lines.Add("    " + Told(field));
            }
        }
    }

    private static void Fields(Lines lines, string heading, ImmutableArray<FieldDifference> fields)
    {
        if (!fields.IsEmpty)
        {
            lines.Head(heading, fields.Length);
            foreach (var field in fields)
            {
                lines.Add("  " + Told(field));
            }
        }
    }

    private static string Told(FieldDifference field) => $"{field.Field}: {field.Old ?? "(not said)"} -> {field.New ?? "(not said)"}";

    private static void Texts(Lines lines, ImmutableArray<TextDifference> texts)
    {
        if (texts.IsEmpty)
        {
            return;
        }

        lines.Head("Texts", texts.Length);
        foreach (var text in texts)
        {
            lines.Add($"  {text.Key}{(text.Language == English ? "" : $" ({text.Language})")} {(text.Old is null ? "added" : text.New is null ? "removed" : "changed")}");
            foreach (var (sign, sentence) in new[] { ("-", text.Old), ("+", text.New) })
            {
                if (sentence is not null)
                {
                    lines.Add($"    {sign} {sentence.Trim().ReplaceLineEndings(" ")}");
                }
            }
        }
    }

    private static void Verdicts(Lines lines, VerdictDifferences judged)
    {
        lines.Add("").Add($"Verdicts: {Count(judged.Changed.Length)} of {Count(judged.Cases)} cases change; in {Count(judged.Affected)} a rule says something else");
        foreach (var turn in judged.Changed.GroupBy(change => $"{Words.Of(change.Old.Outcome)} -> {Words.Of(change.New.Outcome)}").OrderBy(turn => turn.Key, StringComparer.Ordinal))
        {
            lines.Add($"  {turn.Key}: {Count(turn.Count())}");
        }

        foreach (var change in judged.Changed)
        {
            lines.Add($"  {change.Case}: {Told(change.Old)} -> {Told(change.New)}");
            foreach (var rule in change.Rules)
            {
                lines.Add($"    {rule.RuleId}: {Told(rule.Old)} -> {Told(rule.New)}");
            }
        }

        if (!judged.Refused.IsEmpty)
        {
            lines.Head("Not compared", judged.Refused.Length);
        }

        foreach (var refused in judged.Refused)
        {
            lines.Add($"  {(refused is { IsOfOld: true, IsOfNew: true } ? "both refuse it" : refused.IsOfNew ? "NEW refuses it" : "OLD refuses it")}: {refused.Problem}");
        }
    }

    private static string Told(VerdictConclusion verdict) => $"{Words.Of(verdict.Outcome)} ({verdict.RecommendedOption ?? "nothing recommended"})";

    private static string Told(RuleSaid? said) => said is null ? "(no such rule)"
        : Words.Of(said.State) + (said.Effects.IsEmpty ? "" : $" ({string.Join(", ", said.Effects.Select(Words.Of))})");

    private static string Count(int count) => AllowedAnswer.Number(count);
}

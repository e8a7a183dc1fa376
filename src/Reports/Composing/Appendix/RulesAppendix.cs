using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Reports.Composing.Appendix;

/// <summary>Every rule with its state, and every condition with its sentence and how it came out.</summary>
internal static class RulesAppendix
{
    private const string Trap = "trap";
    private const string Verdict = "verdict";
    private const string Criteria = "criteria";
    private const string Patterns = "patterns";

    private static readonly RuleState[] FoundFirst = [RuleState.Fired, RuleState.CannotTell, RuleState.NotFired, RuleState.NotApplicable, RuleState.Disabled];

    public static IEnumerable<Block> Of(Telling telling)
    {
        var words = telling.Words;
        var traces = telling.Assessment.Conclusions.Rules;
        yield return new Heading(2, words.Text("heading.rules"), Anchors.Rules);
        yield return new Paragraph([words.Text(
            "sentence.rules",
            ("count", traces.Count(trace => trace.State != RuleState.Disabled)),
            ("fired", traces.Count(trace => trace.State == RuleState.Fired)),
            ("notFired", traces.Count(trace => trace.State == RuleState.NotFired)),
            ("cannotTell", traces.Count(trace => trace.State == RuleState.CannotTell)),
            ("notApplicable", traces.Count(trace => trace.State == RuleState.NotApplicable)))]);

        yield return new Paragraph([words.Text("sentence.rulesReading")]);

        if (traces.Count(trace => trace.State == RuleState.Disabled) is > 0 and var disabled)
        {
            yield return new Paragraph([words.Text("sentence.rulesDisabled", ("count", disabled))]);
        }

        var ruleset = telling.Assessment.Ruleset;
        var about = ruleset.Rules.Concat(ruleset.Disabled.Select(one => one.Rule)).ToDictionary(rule => rule.Id, rule => rule.About, StringComparer.Ordinal);
        foreach (var subject in Subjects(telling.Assessment))
        {
            var rows = traces
                .Where(trace => about.GetValueOrDefault(trace.RuleId) == subject)
                .OrderBy(trace => Array.IndexOf(FoundFirst, trace.State))
                .SelectMany(trace => Rows(telling, trace)).ToImmutableArray();
            if (rows.IsEmpty)
            {
                continue;
            }

            var name = Name(telling, subject);
            yield return new Heading(3, Sentences.Capital(name), Anchors.RulesAbout(subject));
            yield return new Table(
                words.Text("heading.rulesCaption", ("name", name)),
                [
                    new Column(words.Text("column.rule"), IsRowHeader: true),
                    new Column(words.Text("column.says")),
                    new Column(words.Text("column.state")),
                ],
                rows);
        }
    }

    private static IEnumerable<string> Subjects(Assessment assessment) =>
        assessment.Ruleset.Criteria
            .Concat(assessment.Ruleset.Patterns)
            .Append(Trap)
            .Append(Criteria)
            .Append(Patterns)
            .Append(Verdict)
            .Concat(assessment.Ruleset.Rules.Select(rule => rule.About))
            .Distinct(StringComparer.Ordinal);

    private static string Name(Telling telling, string subject) => subject switch
    {
        Trap => telling.Words.Text("heading.rulesTrap"),
        Criteria => telling.Words.Text("heading.rulesCriteria"),
        Patterns => telling.Words.Text("heading.rulesPatterns"),
        Verdict => telling.Words.Text("heading.rulesVerdict"),
        _ when telling.Assessment.Ruleset.Criteria.Contains(subject) => telling.Conclusions.CriterionName(subject),
        _ when telling.Assessment.Ruleset.Patterns.Contains(subject) => telling.Conclusions.PatternName(subject),
        _ => telling.Words.Text("heading.rulesOther", ("id", subject)),
    };

    private static IEnumerable<Row> Rows(Telling telling, RuleTrace trace)
    {
        var words = telling.Words;
        yield return new Row(
        [
            new Cell([new Run(trace.RuleId, IsStrong: true)]),
            new Cell([new Run(words.Title(trace.RuleId), IsStrong: true)]),
            new Cell([words.Text($"state.{TextKey.Of(trace.State)}")], Tones.Of(trace.State)),
        ]);
        if (telling.Assessment.Ruleset.Disabled.FirstOrDefault(disabled => disabled.Rule.Id == trace.RuleId) is { } disabled)
        {
            yield return new Row(["", words.Text("sentence.disabled", ("owner", disabled.Owner), ("because", disabled.Reason)), ""]);
        }

        foreach (var condition in trace.Applies)
        {
            yield return Row(words, condition, words.Text("sentence.applies", ("says", words.Says(trace.RuleId, condition))));
        }

        foreach (var condition in trace.Conditions)
        {
            yield return Row(words, condition, words.Says(trace.RuleId, condition));
        }
    }

    private static Row Row(Words words, ConditionTrace condition, string says) => new(
    [
        new Cell([new Run(condition.Id, IsQuiet: true)]),
        says,
        $"{Tones.Symbol(condition.Truth)} {words.Text($"truth.{TextKey.Of(condition.Truth)}")}",
    ]);
}

using System.Collections.Immutable;
using System.Globalization;
using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Rules.Rulesets.Overlays;

namespace FineTuneAdvisor.Reports.Composing.Appendix;

/// <summary>What overlays changed in the ruleset: from what to what, who says so, and why. Nothing where there are none.</summary>
internal static class ChangesAppendix
{
    public static IEnumerable<Block> Of(Telling telling)
    {
        var words = telling.Words;
        var overlays = telling.Assessment.Ruleset.Overlays;
        if (overlays.IsEmpty)
        {
            yield break;
        }

        yield return new Heading(2, words.Text("heading.changes"), Anchors.Overlays);
        yield return new Paragraph([words.Text("sentence.changes", ("name", telling.Assessment.Ruleset.Name), ("version", telling.Assessment.Ruleset.Version))]);
        foreach (var block in overlays.SelectMany(overlay => Of(words, overlay)))
        {
            yield return block;
        }
    }

    private static IEnumerable<Block> Of(Words words, Overlay overlay)
    {
        yield return new Heading(3, words.Text("heading.overlay", ("name", overlay.Name), ("version", overlay.Version)));
        yield return new Paragraph([words.Text("sentence.overlayOwner", ("owner", overlay.Owner))]);
        if (!overlay.Changes.IsEmpty)
        {
            yield return Changes(words, overlay.Changes);
        }

        if (!overlay.Disabled.IsEmpty)
        {
            yield return Disabled(words, overlay.Disabled);
        }

        if (!overlay.Rules.IsEmpty || !overlay.Parameters.IsEmpty)
        {
            yield return new Paragraph([words.Text("sentence.added")]);
            yield return new ListBlock(
                IsNumbered: false,
                [
                    .. overlay.Rules.Select(ImmutableArray<Run> (rule) => [new Run(rule.Id, IsStrong: true), " ", words.Title(rule.Id)]),
                    .. overlay.Parameters.Select(ImmutableArray<Run> (parameter) => [new Run(parameter.Id, IsStrong: true), " ", words.NameOf(parameter.Symbol)]),
                ]);
        }
    }

    private static Table Changes(Words words, ImmutableArray<ParameterChange> changes) => new(
        words.Text("heading.changesCaption"),
        [
            new Column(words.Text("column.parameter"), IsRowHeader: true),
            new Column(words.Text("column.before"), ColumnAlign.End),
            new Column(words.Text("column.after"), ColumnAlign.End),
            new Column(words.Text("column.why")),
            new Column(words.Text("column.source")),
            new Column(words.Text("column.owner")),
        ],
        [.. changes.Select(change => Row(words, change))]);

    private static Row Row(Words words, ParameterChange change)
    {
        var (before, after) = Values(words, change.Before, change.After);
        return new Row(
        [
            new Cell([Sentences.Capital(words.NameOf(change.After.Symbol)) + " ", new Run(change.After.Id, IsQuiet: true)]),
            before,
            new Cell([new Run(after, IsStrong: true)]),
            change.Reason,
            SourceText.Of(words, change.After.Source),
            words.Text("sentence.owner", ("owner", change.After.Owner), ("date", words.Value(change.After.ReviewBy))),
        ]);
    }

    private static (string Before, string After) Values(Words words, Parameter before, Parameter after)
    {
        if (IsPoint(before) && IsPoint(after))
        {
            var printed = words.Compared([before.Value, after.Value], after.Unit);
            return (Named(words, before) ?? printed[0], Named(words, after) ?? printed[^1]);
        }

        return (Ranged(words, before), Ranged(words, after));
    }

    private static bool IsPoint(Parameter parameter) => parameter is { Low: null, High: null };

    // A number that names something, and is no amount.
    private static string? Named(Words words, Parameter parameter) =>
        words.Find($"label.parameter.{parameter.Id}", ("value", parameter.Value.ToString(CultureInfo.InvariantCulture)));

    private static string Ranged(Words words, Parameter parameter) => words.Text(
        "value.range",
        ("value", new Amount(parameter.Value, parameter.Unit, nameof(Ends))),
        ("low", new Digits(parameter.Low ?? parameter.Value, parameter.Unit, nameof(Ends))),
        ("high", new Digits(parameter.High ?? parameter.Value, parameter.Unit, nameof(Ends))));

    private static Table Disabled(Words words, ImmutableArray<DisabledRule> disabled) => new(
        words.Text("heading.disabledCaption"),
        [
            new Column(words.Text("column.rule"), IsRowHeader: true),
            new Column(words.Text("column.why")),
            new Column(words.Text("column.disabledBy")),
        ],
        [
            .. disabled.Select(one => new Row(
            [
                new Cell([new Run(one.Rule.Id, IsStrong: true), " " + words.Title(one.Rule.Id)]),
                one.Reason,
                one.Owner,
            ])),
        ]);
}

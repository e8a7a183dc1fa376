using FineTuneAdvisor.Economics.Options;
using FineTuneAdvisor.Facts.Units;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Reports.Document;

namespace FineTuneAdvisor.Reports.Composing.Sections;

/// <summary>What it costs: the options side by side, and how the figures were made.</summary>
internal static class CostSection
{
    private static readonly (string Name, Func<OptionCost, decimal?> Amount, Unit Unit)[] Amounts =
    [
        ("annualInferenceCost", option => option.AnnualInferenceCost, Unit.UsdPerYear),
        ("firstYearCost", option => option.FirstYearCost, Unit.Usd),
        ("totalCost", option => option.TotalCost, Unit.Usd),
        ("netPresentCost", option => option.NetPresentCost, Unit.Usd),
        ("netBenefit", option => option.NetBenefit, Unit.UsdPerYear),
        ("blendedPerMillionTokens", option => option.BlendedPerMillionTokens, Unit.UsdPerMillionTokens),
        ("utilisation", option => option.Utilisation, Unit.Share),
        ("breakEvenRequestsPerDay", option => option.BreakEvenRequestsPerDay, Unit.Number),
        ("paybackMonth", option => option.PaybackMonth, Unit.Number),
    ];

    public static IEnumerable<Block> Of(Telling telling)
    {
        var words = telling.Words;
        yield return new Heading(2, words.Text("heading.costs"), Anchors.Costs);
        yield return new Paragraph([words.Text("sentence.costs")]);
        if (words.Text("sentence.costsVolume") is { Length: > 0 } volume)
        {
            yield return new Paragraph([volume]);
        }

        if (!telling.Assessment.Economics.Options.IsEmpty)
        {
            yield return new Heading(3, words.Text("heading.options"));
            yield return Options(telling);
            foreach (var option in telling.Assessment.Economics.Options.Where(option => !option.Undecided.IsEmpty))
            {
                var undecided = words.NamesOf(option.Undecided);
                yield return new Paragraph([words.Text("sentence.undecidedConstraints", ("missing", undecided), ("option", Sentences.Small(telling.Conclusions.OptionName(option.Id))))], ParagraphRole.Small);
            }
        }

        if (FigureTable.OfAsked(telling) is { Rows.IsEmpty: false } asked)
        {
            yield return new Heading(3, words.Text("heading.figures"));
            yield return asked;
        }

        if (FigureTable.OfUnknown(telling) is { Rows.IsEmpty: false } unknown)
        {
            yield return new Heading(3, words.Text("heading.unknownFigures"));
            yield return unknown;
        }
    }

    private static Table Options(Telling telling)
    {
        var words = telling.Words;
        var options = telling.Assessment.Economics.Options;
        // A column that no option has a number for would only repeat "not known".
        var amounts = Amounts.Where(column => options.Any(option => column.Amount(option) is not null)).ToList();
        var printed = amounts.ToDictionary(column => column.Name, column => Printed(words, options, column), StringComparer.Ordinal);
        return new Table(
            words.Text("heading.optionsCaption"),
            [
                new Column(words.Text("column.option"), 3, IsRowHeader: true),
                new Column(words.Text("column.role"), 1.5m),
                .. amounts.Select(column => new Column(words.Text($"column.{column.Name}"), 1.5m, ColumnAlign.End)),
            ],
            [
                .. options.Select(option => new Row(
                    [
                        Name(telling, option),
                        words.Text($"role.{TextKey.Of(option.Role)}"),
                        .. amounts.Select(column => (Cell)printed[column.Name][option.Id]),
                    ],
                    option.Id == telling.Assessment.Conclusions.Verdict.RecommendedOption)),
            ]);
    }

    private static Dictionary<string, string> Printed(
        Words words,
        IReadOnlyList<OptionCost> options,
        (string Name, Func<OptionCost, decimal?> Amount, Unit Unit) column) =>
        options.Zip(words.Compared([.. options.Select(column.Amount)], column.Unit)).ToDictionary(
            pair => pair.First.Id,
            pair => column.Amount(pair.First) is null && Applicability.IsMeaningless(pair.First.Because.GetValueOrDefault(column.Name)) ? words.Text("value.notApplicable") : pair.Second,
            StringComparer.Ordinal);

    private static string Name(Telling telling, OptionCost option)
    {
        var name = Sentences.Capital(telling.Conclusions.OptionName(option.Id));
        return option.Because.TryGetValue("isAdmissible", out var reason)
            ? telling.Words.Text("sentence.optionNotAdmissible", ("name", name), ("because", Sentences.Small(telling.Words.Reason(reason).TrimEnd('.'))))
            : name;
    }
}

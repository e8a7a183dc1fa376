using FineTuneAdvisor.Economics.Options;
using FineTuneAdvisor.Facts.Units;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Reports.Document;

namespace FineTuneAdvisor.Reports.Composing.PageOne;

/// <summary>The proposed option beside the recommended one, or beside the baseline where the proposed one is recommended.</summary>
internal static class TwoOptions
{
    private static readonly (string Column, Func<OptionCost, decimal?> Amount, Unit Unit)[] Rows =
    [
        ("annualInferenceCost", option => option.AnnualInferenceCost, Unit.UsdPerYear),
        ("firstYearCost", option => option.FirstYearCost, Unit.Usd),
        ("totalCost", option => option.TotalCost, Unit.Usd),
        ("netBenefit", option => option.NetBenefit, Unit.UsdPerYear),
        ("blendedPerMillionTokens", option => option.BlendedPerMillionTokens, Unit.UsdPerMillionTokens),
    ];

    /// <summary>Null where there are not two options to compare.</summary>
    public static Table? Of(Telling telling)
    {
        var options = telling.Assessment.Economics.Options;
        var recommendedId = telling.Assessment.Conclusions.Verdict.RecommendedOption;
        var proposed = options.FirstOrDefault(option => option.Role == OptionRole.Candidate);
        var recommended = options.FirstOrDefault(option => option.Id == recommendedId && option.Role != OptionRole.Candidate);
        var other = recommended ?? options.FirstOrDefault(option => option.Role == OptionRole.Baseline);
        if (proposed is null || other is null)
        {
            return null;
        }

        var words = telling.Words;
        var (proposedName, otherName) = (Sentences.Small(telling.Conclusions.OptionName(proposed.Id)), Sentences.Small(telling.Conclusions.OptionName(other.Id)));
        return new Table(
            Sentences.Capital(words.Text("heading.twoOptions", ("proposed", proposedName), ("other", otherName))),
            [
                new Column(words.Text("column.amount"), 2, IsRowHeader: true),
                new Column(words.Text("column.proposed", ("option", proposedName)), 2, ColumnAlign.End),
                new Column(words.Text(recommended is null ? "column.baseline" : "column.recommended", ("option", otherName)), 2, ColumnAlign.End),
            ],
            [
                .. Rows
                    .Where(row => row.Amount(proposed) is not null || row.Amount(other) is not null)
                    .Select(row => new Row([words.Text($"column.{row.Column}"), words.Value(row.Amount(proposed), row.Unit), words.Value(row.Amount(other), row.Unit)])),
            ]);
    }
}

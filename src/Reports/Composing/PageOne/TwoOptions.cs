using System.Collections.Immutable;
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
    ];

    /// <summary>A caption that names the two, then each amount of both; nothing where there are not two options to compare.</summary>
    public static IEnumerable<Block> Of(Telling telling)
    {
        var options = telling.Assessment.Economics.Options;
        var recommendedId = telling.Assessment.Conclusions.Verdict.RecommendedOption;
        var proposed = options.FirstOrDefault(option => option.Role == OptionRole.Candidate);
        var recommended = options.FirstOrDefault(option => option.Id == recommendedId && option.Role != OptionRole.Candidate);
        var other = recommended ?? options.FirstOrDefault(option => option.Role == OptionRole.Baseline);
        if (proposed is null || other is null)
        {
            yield break;
        }

        var words = telling.Words;
        yield return new Paragraph(
            [words.Text(
                recommended is null ? "heading.proposedAndBaseline" : "heading.proposedAndRecommended",
                ("proposed", Sentences.Small(telling.Conclusions.OptionName(proposed.Id))),
                ("other", Sentences.Small(telling.Conclusions.OptionName(other.Id))))],
            ParagraphRole.Caption);
        yield return new KeyValues(
        [
            .. Rows
                .Where(row => row.Amount(proposed) is not null || row.Amount(other) is not null)
                .Select(row => KeyValuePair.Create(words.Text($"column.{row.Column}"), Against(words, words.Compared([row.Amount(proposed), row.Amount(other)], row.Unit)))),
        ]);
    }

    private static string Against(Words words, ImmutableArray<string> amounts) =>
        words.Text("sentence.against", ("proposed", amounts[0]), ("other", amounts[1]));
}

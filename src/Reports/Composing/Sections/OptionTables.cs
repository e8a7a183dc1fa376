using FineTuneAdvisor.Economics.Options;
using FineTuneAdvisor.Facts.Units;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Reports.Document;

namespace FineTuneAdvisor.Reports.Composing.Sections;

/// <summary>The options side by side: what each costs, what comes of it against the baseline, and what a reader should know of some.</summary>
internal static class OptionTables
{
    private sealed record Amount(string Name, Func<OptionCost, decimal?> Of, Unit Unit);

    private static readonly Amount[] Costs =
    [
        new("annualInferenceCost", option => option.AnnualInferenceCost, Unit.UsdPerYear),
        new("firstYearCost", option => option.FirstYearCost, Unit.Usd),
        new("totalCost", option => option.TotalCost, Unit.Usd),
        new("yearlyCost", option => option.YearlyCost, Unit.UsdPerYear),
        new("netPresentCost", option => option.NetPresentCost, Unit.Usd),
    ];

    private static readonly Amount[] AgainstBaseline =
    [
        new("netBenefit", option => option.NetBenefit, Unit.UsdPerYear),
        new("breakEvenRequestsPerDay", option => option.BreakEvenRequestsPerDay, Unit.Number),
        new("paybackMonth", option => option.PaybackMonth, Unit.Number),
        new("blendedPerMillionTokens", option => option.BlendedPerMillionTokens, Unit.UsdPerMillionTokens),
        new("utilisation", option => option.Utilisation, Unit.Share),
    ];

    public static IEnumerable<Block> Of(Telling telling)
    {
        var possible = telling.Assessment.Economics.Options.Where(option => option.IsPossible).ToList();
        foreach (var (caption, amounts) in new[] { ("heading.optionsCaption", Costs), ("heading.optionsAgainstBaseline", AgainstBaseline) })
        {
            // A column that no option has a number for would only repeat "not known".
            var told = amounts.Where(amount => possible.Any(option => amount.Of(option) is not null)).ToList();
            if (told.Count > 0)
            {
                yield return Table(telling, caption, possible, told);
            }
        }

        // Where nothing is recommended no row is marked.
        string[] read = telling.Assessment.Conclusions.Verdict.RecommendedOption is null ? ["sentence.optionsRead"] : ["sentence.markedOption", "sentence.optionsRead"];
        yield return new Paragraph([string.Join(' ', read.Select(key => telling.Words.Text(key)))], ParagraphRole.Small);
        foreach (var block in OptionNotes.Of(telling, possible))
        {
            yield return block;
        }
    }

    private static Table Table(Telling telling, string caption, IReadOnlyList<OptionCost> options, IReadOnlyList<Amount> amounts)
    {
        var words = telling.Words;
        var printed = amounts.ToDictionary(amount => amount.Name, amount => Printed(words, options, amount), StringComparer.Ordinal);
        return new Table(
            words.Text(caption),
            [
                new Column(words.Text("column.option"), IsRowHeader: true),
                .. amounts.Select(amount => new Column(words.Text($"column.{amount.Name}"), ColumnAlign.End)),
            ],
            [
                .. options.Select(option => new Row(
                    [Name(telling, option), .. amounts.Select(amount => (Cell)printed[amount.Name][option.Id])],
                    option.Id == telling.Assessment.Conclusions.Verdict.RecommendedOption)),
            ]);
    }

    private static Dictionary<string, string> Printed(Words words, IReadOnlyList<OptionCost> options, Amount amount) =>
        options.Zip(words.Compared([.. options.Select(amount.Of)], amount.Unit)).ToDictionary(
            pair => pair.First.Id,
            pair => amount.Of(pair.First) is null ? Absent(words, pair.First.Because.GetValueOrDefault(amount.Name), pair.Second) : pair.Second,
            StringComparer.Ordinal);

    // That something never happens is known; only what nobody can tell is "not known".
    private static string Absent(Words words, string? reason, string unknown) =>
        Applicability.IsMeaningless(reason) ? words.Text("value.notApplicable")
        : reason is null ? unknown
        : words.Find($"reason.{reason}.short") ?? unknown;

    // The models of the baseline and of the proposal stand in the answers; any other is news.
    private static bool IsAnother(Telling telling, string model) =>
        telling.Assessment.Economics.Options.All(option => option.Role == OptionRole.Alternative || option.Model != model);

    private static Cell Name(Telling telling, OptionCost option)
    {
        var name = Sentences.Capital(telling.Conclusions.OptionName(option.Id));
        if (option.Model is { } model && !option.Id.EndsWith(model, StringComparison.Ordinal) && IsAnother(telling, model))
        {
            name = telling.Words.Text("sentence.optionOn", ("name", name), ("model", model));
        }

        var standing = option.Role != OptionRole.Alternative ? telling.Words.Text($"role.{TextKey.Of(option.Role)}")
            : option.IsAdmissible ? null
            : telling.Words.Text("value.notRanked");
        return standing is null ? name : new Cell([name + " ", new Run(standing, IsQuiet: true)]);
    }
}

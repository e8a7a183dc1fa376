using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Reports.Document;

namespace FineTuneAdvisor.Reports.Composing.Sections;

/// <summary>Figures with the arithmetic that made them, and those that could not be made.</summary>
internal static class FigureTable
{
    // What a board asks about; everything else stands in the appendix.
    private static readonly HashSet<string> Asked = new(StringComparer.Ordinal)
    {
        "premiumInput", "premiumOutput", "premiumOverOwnBase", "requestsPerYear",
        "costPerRequest.baseline", "costPerRequest.candidate", "annualInferenceCost.baseline", "annualInferenceCost.candidate",
        "penaltyPerYear", "cachingLost", "savingFromRemovedTokens", "costPerRun", "oneOffCost", "amortisedOneOff", "runningCost",
        "firstYearCost.baseline", "firstYearCost.candidate", "stickerToReal", "inferenceToTraining",
        "gainLow", "gainPoint", "gainHigh", "valuePoint", "netBenefitLow", "netBenefitPoint", "netBenefitHigh",
        "costPerGoodAnswer.baseline", "costPerGoodAnswer.candidate", "paybackMonth", "lossIfCancelled", "expectedNetBenefit", "breakEvenRequestsPerDay",
        "monthsOfBaseLeft", "forcedMigrations", "switchingCost", "lockInCost",
        "selfHosting.replicas", "selfHosting.utilisation", "selfHosting.breakEvenRequestsPerDay", "sameWeightsApiCost", "calibration",
    };

    public static Table OfAsked(Telling telling) => Known(telling, "heading.figuresCaption", figure => Asked.Contains(figure.Name));

    public static Table OfOthers(Telling telling) => Known(telling, "heading.otherFiguresCaption", figure => !Asked.Contains(figure.Name));

    /// <summary>One row for each reason, with the figures that stay unknown for it.</summary>
    public static Table OfUnknown(Telling telling)
    {
        var words = telling.Words;
        return new Table(
            words.Text("heading.unknownFiguresCaption"),
            [new Column(words.Text("column.why"), IsRowHeader: true), new Column(words.Text("column.figures"))],
            [
                .. InOrder(telling)
                    .Where(figure => !figure.IsKnown && !Applicability.IsMeaningless(figure))
                    .GroupBy(words.Reason, StringComparer.Ordinal)
                    .Select(group => new Row([group.Key, Sentences.Capital(string.Join(words.Text("value.listSemicolon") + " ", words.NamesOf(group.Select(figure => figure.Name))))])),
            ]);
    }

    private static Table Known(Telling telling, string caption, Func<Figure, bool> picked)
    {
        var words = telling.Words;
        return new Table(
            words.Text(caption),
            [
                new Column(words.Text("column.figure"), IsRowHeader: true),
                new Column(words.Text("column.value"), ColumnAlign.End),
                new Column(words.Text("column.arithmetic")),
                new Column(words.Text("column.basis")),
            ],
            [.. InOrder(telling).Where(figure => figure.IsKnown && picked(figure)).Select(figure => Row(telling, figure))]);
    }

    private static Row Row(Telling telling, Figure figure)
    {
        var words = telling.Words;
        return new Row(
        [
            Sentences.Capital(words.NameOf(figure.Name)),
            FactTable.Ranged(words, words.Fact(figure.Name)!),
            new Cell(figure.Reason is null ? [figure.Arithmetic] : [figure.Arithmetic + " ", new Run(words.Reason(figure), IsQuiet: true)]),
            Basis(telling, figure),
        ]);
    }

    // The first answer that holds the basis down says what to bring.
    private static Cell Basis(Telling telling, Figure figure)
    {
        var basis = telling.Words.Text($"basis.{TextKey.Of(figure.Basis)}");
        return figure.Basis <= Facts.Basis.Estimated && WeakestAnswer.Of(telling.Assessment.Economics, figure) is { } weakest
            ? new Cell([basis + " ", new Run($"({Sentences.Small(telling.Words.NameOf(weakest))})", IsQuiet: true)])
            : basis;
    }

    private static IEnumerable<Figure> InOrder(Telling telling) =>
        FigureDefinitions.All
            .Select(definition => telling.Assessment.Economics.Figures.Find(definition.Name))
            .OfType<Figure>();
}

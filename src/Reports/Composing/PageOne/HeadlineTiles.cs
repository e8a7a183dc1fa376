using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Reports.Document;

namespace FineTuneAdvisor.Reports.Composing.PageOne;

/// <summary>The money in four figures: penalty, first year, one run, net benefit.</summary>
internal static class HeadlineTiles
{
    public static Tiles Of(Telling telling) => new(
    [
        Tile(telling, "penalty", "penaltyPerYear", gainIsGood: false),
        Tile(telling, "firstYear", "firstYearCost.candidate", gainIsGood: null),
        Tile(telling, "run", "costPerRun", gainIsGood: null),
        Tile(telling, "netBenefit", "netBenefitPoint", gainIsGood: true),
    ]);

    /// <param name="gainIsGood">Whether above zero is good news; null for a plain cost.</param>
    private static Tile Tile(Telling telling, string tile, string figure, bool? gainIsGood)
    {
        var words = telling.Words;
        var label = words.Text($"tile.{tile}");
        var fact = words.Fact(figure)!;
        return fact.Amount is { } amount
            ? new Tile(Tone(amount, gainIsGood), label, words.Value(fact), Note(words, tile, fact))
            : new Tile(Document.Tone.Caution, label, Sentences.Capital(words.Text("value.unknown")), Why(telling, figure));
    }

    // What is said of a figure may depend on how well it is known.
    private static string Note(Words words, string tile, NamedFact fact) =>
        words.Find($"tile.{tile}.note.{TextKey.Of(fact.Basis)}") ?? words.Text($"tile.{tile}.note");

    // There is room for one missing answer; the cost section names them all.
    private static string Why(Telling telling, string figure) =>
        telling.Assessment.Economics.Figures.Find(figure) switch
        {
            { Missing: [var first, ..] } => telling.Words.Text("tile.needs", ("missing", Sentences.Small(telling.Words.NameOf(first)))),
            { } unknown => telling.Words.Reason(unknown),
            null => telling.Words.Reason("notWorkedOut"),
        };

    private static Tone Tone(decimal amount, bool? gainIsGood) => gainIsGood switch
    {
        null => Document.Tone.Neutral,
        { } isGood when amount == 0 || isGood == amount > 0 => Document.Tone.Good,
        _ => Document.Tone.Bad,
    };
}

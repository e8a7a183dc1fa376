using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Reports.Document;

namespace FineTuneAdvisor.Reports.Composing.PageOne;

/// <summary>The page a board sees first; it must fit one page, so every reason is one sentence, every list is short, and all can be told more briefly.</summary>
internal static class FirstPage
{
    public static IEnumerable<Block> Of(Telling telling, Brevity brevity)
    {
        var words = telling.Words;
        yield return new Heading(1, telling.Title);
        yield return new Paragraph([Prepared(telling, brevity)], ParagraphRole.Small);
        yield return new VerdictBand(
            Tones.Of(telling.Assessment.Conclusions.Verdict.Outcome),
            words.Text("label.verdict"),
            telling.Conclusions.OutcomeWord,
            string.Join(' ', new[] { telling.Conclusions.VerdictSentence, Recommended(telling) }));
        yield return HeadlineTiles.Of(telling);
        foreach (var block in TwoOptions.Of(telling))
        {
            yield return block;
        }

        yield return new Heading(2, words.Text("heading.criteria"));
        yield return ConclusionMarks.OfCriteria(telling, brevity);
        yield return new Paragraph([words.Text("heading.patterns")], ParagraphRole.Caption);
        yield return ConclusionMarks.OfPatterns(telling, brevity);
        foreach (var block in NextSteps.Of(telling, brevity))
        {
            yield return block;
        }

        yield return Answerable.ByWhen(telling, brevity);
        yield return Answerable.Signatures(telling, brevity);
    }

    private static string Prepared(Telling telling, Brevity brevity)
    {
        var board = telling.Assessment.Proposal.Head.ReviewBoard.Text;
        return telling.Words.Text(
            board is null ? "sentence.prepared" : "sentence.preparedForBoard",
            ("team", Sentences.Cut(telling.Team, brevity.Name)),
            ("board", Sentences.Cut(board ?? "", brevity.Name)),
            ("date", telling.Words.Value(telling.Assessment.Date)),
            ("prices", PricesKnown(telling)));
    }

    // The catalogue is looked at as it was known on the day of the assessment, whenever it was written down.
    private static string PricesKnown(Telling telling) => telling.Words.Text(
        telling.Assessment.CatalogueAsOf == telling.Assessment.Date ? "sentence.pricesKnown" : "sentence.pricesKnownFrom",
        ("day", telling.Words.Value(telling.Assessment.Date)),
        ("pricesAsOf", telling.Words.Value(telling.Assessment.CatalogueAsOf)));

    private static string Recommended(Telling telling) =>
        telling.Assessment.Conclusions.Verdict.RecommendedOption is { } option
            ? telling.Words.Text("sentence.recommended", ("recommended", Sentences.Small(telling.Conclusions.OptionName(option))))
            : telling.Words.Text("sentence.nothingRecommended", ("because", telling.Conclusions.NothingRecommendedBecause!));
}

using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Reports.Document;

namespace FineTuneAdvisor.Reports.Composing.PageOne;

/// <summary>The page a board sees first; it must fit one page, so every reason is one sentence and every list is short.</summary>
internal static class FirstPage
{
    public static IEnumerable<Block> Of(Telling telling)
    {
        var words = telling.Words;
        var assessment = telling.Assessment;
        var verdict = assessment.Conclusions.Verdict;

        yield return new Heading(1, telling.Title);
        yield return new Paragraph([Prepared(telling)], ParagraphRole.Small);
        yield return new VerdictBand(Tones.Of(verdict.Outcome), words.Text("label.verdict"), telling.Conclusions.OutcomeWord, telling.Conclusions.VerdictSentence);
        yield return new Paragraph([Recommended(telling)], ParagraphRole.Lead);
        yield return HeadlineTiles.Of(telling);
        yield return new Heading(2, words.Text("heading.criteria"));
        yield return ConclusionMarks.OfCriteria(telling);
        yield return new Heading(2, words.Text("heading.patterns"));
        yield return ConclusionMarks.OfPatterns(telling);
        if (TwoOptions.Of(telling) is { } money)
        {
            yield return new Heading(2, words.Text("heading.money"));
            yield return money;
        }

        foreach (var block in NextSteps.Of(telling))
        {
            yield return block;
        }

        yield return References(telling);
    }

    private static string Prepared(Telling telling)
    {
        var board = telling.Assessment.Proposal.Head.ReviewBoard.Text;
        return telling.Words.Text(
            board is null ? "sentence.prepared" : "sentence.preparedForBoard",
            ("team", telling.Team),
            ("board", board ?? ""),
            ("date", telling.Words.Value(telling.Assessment.Date)),
            ("pricesAsOf", telling.Words.Value(telling.Assessment.CatalogueAsOf)));
    }

    private static string Recommended(Telling telling) =>
        telling.Assessment.Conclusions.Verdict.RecommendedOption is { } option
            ? telling.Words.Text("sentence.recommended", ("recommended", Sentences.Small(telling.Conclusions.OptionName(option))))
            : telling.Words.Text("sentence.nothingRecommended", ("because", telling.Conclusions.NothingRecommendedBecause!));

    private static Paragraph References(Telling telling)
    {
        var assessment = telling.Assessment;
        ImmutableArray<Run> runs =
        [
            new(telling.Words.Text("sentence.reference", ("name", assessment.Ruleset.Name), ("version", assessment.Ruleset.Version), ("rule", assessment.Conclusions.Verdict.RuleId), ("id", assessment.Id[..16])), IsQuiet: true, Target: Anchors.Verify),
        ];
        return new Paragraph(runs, ParagraphRole.Small);
    }
}

using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Reports.Document;

namespace FineTuneAdvisor.Reports.Composing.PageOne;

/// <summary>Who does by when what the verdict asks for, and who signs.</summary>
internal static class Answerable
{
    public static Paragraph ByWhen(Telling telling, Brevity brevity)
    {
        var (owner, board) = (("owner", (object)Sentences.Cut(Owner(telling) ?? telling.Team, brevity.Name)), ("board", (object)Board(telling, brevity)));
        var verdict = telling.Words.Text($"sentence.byWhen.{TextKey.Of(telling.Assessment.Conclusions.Verdict.Outcome)}", owner, board);
        var move = telling.StaysUntuned ? telling.Words.Text("sentence.byWhen.untunedMoves", owner) : "";
        return new([new Run(telling.Words.Text("label.byWhen") + " ", IsStrong: true), Sentences.Capital($"{verdict} {move}".TrimEnd())]);
    }

    public static Signatures Signatures(Telling telling, Brevity brevity) => new(
        [
            telling.Words.Text("label.sign.board", ("board", Board(telling, brevity))),
            Owner(telling) is { } owner
                ? telling.Words.Text("label.sign.owner", ("owner", Sentences.Cut(owner, brevity.Name)))
                : telling.Words.Text("label.sign.team", ("team", Sentences.Cut(telling.Team, brevity.Name))),
        ]);

    private static string? Owner(Telling telling) => telling.Assessment.Proposal.Head.Owner.Text;

    private static string Board(Telling telling, Brevity brevity) =>
        telling.Assessment.Proposal.Head.ReviewBoard.Text is { } board ? Sentences.Cut(board, brevity.Name) : telling.Words.Text("value.theBoard");
}

using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Advisor.Population;

/// <summary>Better answers to questions whose answer hangs together with others: the change as a whole, so that the file stays one that is accepted.</summary>
internal static class EvaluationChanges
{
    private const string Examples = "quality.evaluatedExamples";
    private const string TunedRate = "quality.tunedSuccessRate";
    private const string OnlyTunedRight = "quality.onlyTunedRight";
    private const string BothWrong = "quality.bothWrong";
    private static readonly string[] Counts = [Examples, "quality.bothRight", OnlyTunedRight, "quality.onlyBaselineRight", BothWrong];
    private static readonly string[] Removed = ["candidate.promptTokensRemoved", "candidate.retrievedTokensRemoved"];

    /// <summary>The sheet with one answer better, and with it whatever must move along.</summary>
    public static AnswerSheet With(AnswerSheet sheet, Answer better) => better.Key switch
    {
        Examples when Amount(sheet, Examples) is { } before and > 0 && Amount(better) is { } after => Scaled(sheet, decimal.Floor(after / before)),
        TunedRate when Amount(sheet, OnlyTunedRight) is not null && Amount(sheet, BothWrong) is not null => MoreRight(sheet),
        _ => sheet.With(better),
    };

    /// <summary>False for a change that no file may say: more tokens taken out than are there.</summary>
    public static bool IsAllowed(AnswerSheet sheet) => Removed.All(key => sheet[key] is not { IsKnown: true } || Amount(sheet, key) <= Present(sheet, key));

    // As many times the cases, in the same proportions.
    private static AnswerSheet Scaled(AnswerSheet sheet, decimal times) =>
        Counts.Aggregate(sheet, (changed, key) => Amount(changed, key) is { } count ? changed.With(changed[key] with { Value = new AnswerValue.Quantity(count * Math.Max(1, times)) }) : changed);

    // Half of the cases that both got wrong, now right with tuning; the rate follows from the counts.
    private static AnswerSheet MoreRight(AnswerSheet sheet)
    {
        var moved = decimal.Ceiling(Amount(sheet, BothWrong)!.Value / 2);
        return sheet
            .With(sheet[OnlyTunedRight] with { Value = new AnswerValue.Quantity(Amount(sheet, OnlyTunedRight)!.Value + moved) })
            .With(sheet[BothWrong] with { Value = new AnswerValue.Quantity(Amount(sheet, BothWrong)!.Value - moved) })
            .With(new Answer(TunedRate, AnswerState.NotAnswered));
    }

    private static decimal Present(AnswerSheet sheet, string removed) => removed == Removed[0]
        ? (Amount(sheet, "workload.systemPromptTokens") ?? 0) + (Amount(sheet, "workload.fewShotTokens") ?? 0)
        : Amount(sheet, "workload.retrievedTokens") ?? 0;

    private static decimal? Amount(AnswerSheet sheet, string key) => Amount(sheet[key]);

    private static decimal? Amount(Answer answer) => (answer.Value as AnswerValue.Quantity)?.Amount;
}

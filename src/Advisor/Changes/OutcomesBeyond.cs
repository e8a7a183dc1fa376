using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Changes;

namespace FineTuneAdvisor.Advisor.Changes;

/// <summary>
/// How far beyond a change its outcome holds, by the whole engine. The quick look that drew the change knows no conditions, stops at the first obstacle of an
/// approval, and was made before other answers joined the set.
/// </summary>
internal sealed class OutcomesBeyond(AnswerJudge judge, InvoiceOfToday invoice, AnswerSheet today, bool isForTheBetter)
{
    /// <summary>The limit that can be said, and the first other outcome on the same side of an approval that was found beyond.</summary>
    public (ChangeLimit Limit, Outcome? Further) Of(ChangeSet set, Change change, Outcome outcome)
    {
        var others = Beyond(change)
            .Select(setting => judge.Confirm(Answers(set, change, setting))?.Verdict.Outcome)
            .OfType<Outcome>()
            .Where(other => other != outcome)
            .ToList();
        return others.Count == 0 ? (change.Limit, null)
            : change.Limit != ChangeLimit.Any && others.TrueForAll(other => IsAsGood(other, outcome)) ? (change.Limit, others[0])
            : (ChangeLimit.Exactly, null);
    }

    private bool IsAsGood(Outcome other, Outcome outcome) => isForTheBetter
        ? other <= outcome || other == Outcome.ApproveWithConditions
        : other > Outcome.ApproveWithConditions;

    // From the nearest to the furthest.
    private static IEnumerable<Setting> Beyond(Change change)
    {
        var from = change.Setting.Amount;
        var others = change.Path.Settings.Where(setting => setting != change.Setting);
        return change.Limit switch
        {
            ChangeLimit.AtLeast => others.Where(setting => setting.Amount > from).OrderBy(setting => setting.Amount),
            ChangeLimit.AtMost => others.Where(setting => setting.Amount < from).OrderByDescending(setting => setting.Amount),
            ChangeLimit.Any => others,
            _ => [],
        };
    }

    private AnswerSheet Answers(ChangeSet set, Change change, Setting setting) =>
        set.Changes.Aggregate(today, (sheet, other) => invoice.Beside(sheet.With(other.Path.Question, other == change ? setting : other.Setting)).Answers);
}

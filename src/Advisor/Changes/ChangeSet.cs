using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Changes;

namespace FineTuneAdvisor.Advisor.Changes;

/// <summary>One answer set anew, as a step of a search.</summary>
internal sealed record Change(AnswerPath Path, Setting Setting, ChangeLimit Limit)
{
    private const decimal OfWord = 0.5m;

    /// <summary>How much it asks for, 0 to 1: of an amount the difference over the larger of the two; a word, or an answer that is not known yet, counts as a half.</summary>
    public decimal Size =>
        Path.From.Value is AnswerValue.Quantity { Amount: var from } && Setting.Amount is { } to && from != to
            ? Math.Abs(to - from) / Math.Max(Math.Abs(to), Math.Abs(from))
            : OfWord;
}

/// <summary>Answers set anew together, and what would then still keep the criteria from being met.</summary>
internal sealed record ChangeSet(AnswerSheet Answers, ImmutableArray<Change> Changes, Obstacles Obstacles)
{
    /// <summary>None yet.</summary>
    public static ChangeSet Of(AnswerSheet answers, AnswerJudge judge) => new(answers, [], judge.Obstacles(judge.Suppose(answers)));

    public decimal Size => Changes.Sum(change => change.Size);

    /// <summary>The same for the same settings in whatever order, and for no other.</summary>
    public string Name => string.Join('\n', Changes.Select(change => $"{change.Path.Key} {change.Setting}").Order(StringComparer.Ordinal));

    public bool Touches(string key) => Changes.Any(change => change.Path.Key == key);

    public ChangeSet With(Change change, AnswerJudge judge, InvoiceOfToday invoice)
    {
        var supposed = invoice.Beside(Answers.With(change.Path.Question, change.Setting));
        return new ChangeSet(supposed.Answers, Changes.Add(change), judge.Obstacles(supposed));
    }
}

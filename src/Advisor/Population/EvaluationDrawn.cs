using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Advisor.Population;

/// <summary>Makes the counts of one evaluation add up, and its rates agree with them.</summary>
internal static class EvaluationDrawn
{
    private const string Examples = "quality.evaluatedExamples";
    private const string BothRight = "quality.bothRight";
    private const string OnlyTunedRight = "quality.onlyTunedRight";
    private const string OnlyBaselineRight = "quality.onlyBaselineRight";
    private const string BothWrong = "quality.bothWrong";
    private const string TunedRate = "quality.tunedSuccessRate";
    private const string BaselineRate = "quality.baselineSuccessRate";
    private static readonly string[] Cells = [BothRight, OnlyTunedRight, OnlyBaselineRight, BothWrong];

    /// <summary>Whether a question is one of those that one evaluation answers together.</summary>
    public static bool Counts(string key) => key is Examples or TunedRate or BaselineRate || Cells.Contains(key, StringComparer.Ordinal);

    /// <summary>Leaves out all that was counted; rates that somebody states stay.</summary>
    public static void LeaveOutCounts(Dictionary<string, Answer> answers)
    {
        foreach (var count in Cells.Append(Examples))
        {
            answers.Remove(count);
        }
    }

    public static void Put(Dictionary<string, Answer> answers, Random random, double leaning)
    {
        var discordant = Math.Pow(10, -2.5 + (2 * random.NextDouble()));
        var inFavour = 1 - (random.NextDouble() * (1 - leaning));
        var right = 0.3 + (0.7 * random.NextDouble());
        var total = Amount(answers, Examples) ?? 500m;
        var apart = decimal.Floor(total * (decimal)discordant);
        var onlyTuned = decimal.Floor(apart * (decimal)inFavour);
        var bothRight = decimal.Floor((total - apart) * (decimal)right);
        Set(BothRight, bothRight);
        Set(OnlyTunedRight, onlyTuned);
        Set(OnlyBaselineRight, apart - onlyTuned);
        Set(BothWrong, total - apart - bothRight);
        Set(TunedRate, decimal.Round((bothRight + onlyTuned) / total, 4));
        Set(BaselineRate, decimal.Round((bothRight + apart - onlyTuned) / total, 4));
        LeaveOutUnusable(answers);

        void Set(string key, decimal amount)
        {
            if (answers.GetValueOrDefault(key) is { IsKnown: true } answer)
            {
                answers[key] = answer with { Value = new AnswerValue.Quantity(amount), Low = null, High = null };
            }
        }
    }

    // Some of the counts without the number of examples say nothing, and a file that has them is refused.
    private static void LeaveOutUnusable(Dictionary<string, Answer> answers)
    {
        var known = Cells.Count(cell => Amount(answers, cell) is not null);
        if (known > 0 && known < Cells.Length && Amount(answers, Examples) is null)
        {
            foreach (var cell in Cells)
            {
                answers.Remove(cell);
            }
        }
    }

    private static decimal? Amount(Dictionary<string, Answer> answers, string key) => (answers.GetValueOrDefault(key)?.Value as AnswerValue.Quantity)?.Amount;
}

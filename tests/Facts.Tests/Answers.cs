namespace FineTuneAdvisor.Facts.Tests;

/// <summary>Answers as a team gives them in the short form.</summary>
internal static class Answers
{
    public static Answer Choice(string key, string id) => Known(key, new AnswerValue.Choice(id));

    public static Answer YesNo(string key, bool isYes) => Known(key, new AnswerValue.YesNo(isYes));

    public static Answer Amount(string key, decimal amount, decimal? high = null) => Known(key, new AnswerValue.Quantity(amount)) with { High = high };

    public static Answer Words(string key, string text) => Known(key, new AnswerValue.Words(text));

    public static Answer Unknown(string key) => new(key, AnswerState.SaidUnknown);

    private static Answer Known(string key, AnswerValue value) => new(key, AnswerState.Known, value, Basis: Basis.Estimated);
}

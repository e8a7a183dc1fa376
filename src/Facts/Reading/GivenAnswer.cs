namespace FineTuneAdvisor.Facts.Reading;

/// <summary>An answer with the text it was read from: checks across answers need the digits as printed, the assessment must not see them.</summary>
internal sealed record GivenAnswer(Answer Answer, ScalarNode Written)
{
    /// <summary>The quantity, unless it is unknown.</summary>
    public decimal? Amount => (Answer.Value as AnswerValue.Quantity)?.Amount;
}

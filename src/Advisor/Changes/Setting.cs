using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Advisor.Changes;

/// <summary>What an answer is set to in a trial.</summary>
/// <param name="IsMeasured">As a measurement.</param>
internal readonly record struct Setting(AnswerValue Value, bool IsMeasured)
{
    public decimal? Amount => (Value as AnswerValue.Quantity)?.Amount;
}

using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Simulation;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Economics.Sensitivity;

/// <summary>Along what one answer could be moved.</summary>
/// <param name="Name">Key of the answer, or <c>gainPoint</c>.</param>
/// <param name="IsRatio">It is looked at in equal factors rather than equal steps.</param>
internal sealed record AnswerScale(string Name, decimal Now, decimal Least, decimal Most, bool IsRatio, bool IsWhole)
{
    /// <summary>Of every quantity that is answered, or that something stands in for.</summary>
    public static IEnumerable<AnswerScale> Of(Inputs inputs, FigureSet figures)
    {
        var answers =
            from question in inputs.Questions.All
            where question.Type == AnswerType.Quantity && !UncertainValues.AnswersOfGain.Contains(question.Key)
            where question is { Minimum: not null, Maximum: not null }
            let now = inputs[question.Key].Amount
            where now is not null
            select new AnswerScale(question.Key, now.Value, question.Minimum!.Value, question.Maximum!.Value, question.Unit != Unit.Share, question.IsWhole);
        return figures[UncertainValues.Gain].Value is { } gain
            ? answers.Append(new AnswerScale(UncertainValues.Gain, gain, -1m, 1m, IsRatio: false, IsWhole: false))
            : answers;
    }
}

using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Units;
using MathNet.Numerics.Distributions;

namespace FineTuneAdvisor.Economics.Simulation;

/// <summary>
/// What is not known exactly, by its name in the formulas: every answer with a range (or what stands in for it), the parameters that
/// have one, and the gain within its own interval.
/// </summary>
public static class UncertainValues
{
    /// <summary>The gain's name, which is that of its figure.</summary>
    public const string Gain = "gainPoint";

    /// <summary>Answers that say how large the gain is; none of them moves without the others.</summary>
    public static readonly ImmutableArray<string> AnswersOfGain =
    [
        "quality.baselineSuccessRate", "quality.tunedSuccessRate", "quality.evaluatedExamples",
        "quality.bothRight", "quality.onlyTunedRight", "quality.onlyBaselineRight", "quality.bothWrong",
    ];

    private const double TenthPercentile = 0.1;

    public static ImmutableSortedDictionary<string, Spread> Of(Inputs inputs, FigureSet figures)
    {
        var spreads = ImmutableSortedDictionary.CreateBuilder<string, Spread>(StringComparer.Ordinal);
        var score = -Normal.InvCDF(0, 1, TenthPercentile);
        foreach (var question in inputs.Questions.All.Where(question => question.Type == AnswerType.Quantity))
        {
            if (inputs[question.Key] is { Amount: { } middle, Low: { } low, High: { } high } && low < high)
            {
                spreads.Add(question.Key, Between(low, middle, high, score, question.Minimum, question.Maximum, question.Unit!, question.IsWhole));
            }
        }

        foreach (var parameter in inputs.Parameters.All)
        {
            if (parameter is { Low: { } low, High: { } high } && low < high)
            {
                spreads.Add(parameter.Symbol, Between(low, parameter.Value, high, score, parameter.Minimum, parameter.Maximum, parameter.Unit, isWhole: false));
            }
        }

        if (figures["gainLow"].Value is { } worst && figures["gainHigh"].Value is { } best && figures[Gain].Value is { } gain && worst < best)
        {
            var confidence = (double)inputs.Parameters["confidence"].Value;
            spreads.Add(Gain, Between(worst, gain, best, Normal.InvCDF(0, 1, (1 + confidence) / 2), -1m, 1m, Unit.Share, isWhole: false));
        }

        return spreads.ToImmutable();
    }

    private static Spread Between(decimal low, decimal middle, decimal high, double score, decimal? least, decimal? most, Unit unit, bool isWhole) => new(
        (double)low,
        (double)middle,
        (double)high,
        score,
        (double?)least ?? double.NegativeInfinity,
        (double?)most ?? double.PositiveInfinity,
        IsRatio: unit != Unit.Share,
        isWhole);
}

using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Explanation;

namespace FineTuneAdvisor.Reports.Composing.Explaining;

/// <summary>How far a condition is from turning round, as a short phrase behind its sentence.</summary>
internal sealed class DistanceWords(Words words, ConclusionWords conclusions)
{
    private readonly StepWords _steps = new(words, conclusions);

    /// <summary>“would not hold with 6 months more (24 months or above)”, or why there is no saying.</summary>
    public string Of(ConditionExplanation condition)
    {
        var flip = condition.ToFlip;
        if (flip.Because is { } because)
        {
            return NoFlip(because, condition.Trace);
        }

        // Where a condition is about one thing, its sentence names it.
        var isNamed = flip.Steps.Length > 1 || ConditionFacts.Of(condition.Condition).Count(name => !name.StartsWith(Parameter.Prefix, StringComparison.Ordinal)) > 1;
        return words.Text(
            $"explain.flip.{TextKey.Of(condition.Trace.Truth.Not())}",
            ("steps", flip.Steps.Select(step => _steps.Of(step, isNamed)).ToList()));
    }

    private string NoFlip(NoDistance because, ConditionTrace trace)
    {
        var key = $"explain.noFlip.{TextKey.Of(because)}";
        return because != NoDistance.CannotTell ? words.Text(key)
            : trace.Missing.IsEmpty ? words.Text($"{key}.alone")
            : Sentences.Capital(words.Text(key, ("missing", words.NamesOf(trace.Missing.Distinct(StringComparer.Ordinal)))));
    }
}

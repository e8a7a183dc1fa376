using System.Collections.Immutable;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Facts.Questionnaire;

/// <summary>The cases in which something is asked: those in which any one of these answers reads so.</summary>
public sealed record Occasion(ImmutableArray<OccasionAnswer> AnyOf)
{
    /// <summary>As people read it: "candidate.route is selfHosted or unknown, or constraints.mustSelfHost is yes".</summary>
    public override string ToString() => string.Join(", or ", AnyOf);
}

/// <summary>How one answer reads where something is asked.</summary>
/// <param name="Words">Choices of its question, or yes and no; empty for a quantity.</param>
/// <param name="Above">For a quantity, in its unit: anything that may be more than this.</param>
/// <param name="OrUnknown">Also while nobody knows it and no value stands in.</param>
public sealed record OccasionAnswer(string Key, ImmutableArray<string> Words, decimal? Above, bool OrUnknown)
{
    public const string Unknown = "unknown";
    public const string MoreThan = "above ";

    /// <summary>Whether it reads so.</summary>
    /// <param name="value">What the answer reads as; null while unknown.</param>
    /// <param name="most">For a quantity, the high end of its range, where it has one.</param>
    public bool Holds(AnswerValue? value, decimal? most) => value switch
    {
        null => OrUnknown,
        AnswerValue.Choice choice => Words.Contains(choice.Id, StringComparer.Ordinal),
        AnswerValue.YesNo yesNo => Words.Contains(yesNo.IsYes ? Question.Yes : Question.No, StringComparer.Ordinal),
        AnswerValue.Quantity quantity => Math.Max(quantity.Amount, most ?? quantity.Amount) > Above,
        _ => false,
    };

    public override string ToString()
    {
        ImmutableArray<string> all = [.. Words, .. Above is { } bound ? [MoreThan + AllowedAnswer.Number(bound)] : ImmutableArray<string>.Empty, .. OrUnknown ? [Unknown] : ImmutableArray<string>.Empty];
        return $"{Key} is {(all.Length == 1 ? all[0] : string.Join(", ", all[..^1]) + " or " + all[^1])}";
    }
}

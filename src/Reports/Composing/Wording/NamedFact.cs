using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Reports.Composing.Wording;

/// <summary>Where a fact comes from.</summary>
public enum FactKind
{
    Answer,
    Figure,
    Parameter,
}

/// <summary>What a name of the conditions stands for in one assessment.</summary>
/// <param name="Value">With the questionnaire's stand-in applied; null where nothing is known and nothing stands in.</param>
/// <param name="Unit">For quantities.</param>
/// <param name="IsKnown">The team, the figure or the ruleset really gives a value; false for a stand-in.</param>
public sealed record NamedFact(
    string Name,
    FactKind Kind,
    AnswerValue? Value,
    decimal? Low,
    decimal? High,
    Unit? Unit,
    Basis Basis,
    bool IsKnown)
{
    public decimal? Amount => (Value as AnswerValue.Quantity)?.Amount;
}

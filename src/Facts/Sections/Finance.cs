using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Facts.Sections;

/// <summary>How the finance department compares. Wording, unit and range of each answer stand in the ruleset's <c>questionnaire.yaml</c>.</summary>
public sealed class Finance(AnswerSheet answers)
{
    public AnswerOf<Months> HorizonMonths { get; } = new(answers["finance.horizonMonths"]);

    public AnswerOf<Share> DiscountRate { get; } = new(answers["finance.discountRate"]);

    public AnswerOf<Share> PriceDeclinePerYear { get; } = new(answers["finance.priceDeclinePerYear"]);

    public AnswerOf<UsdPerYear> BudgetPerYear { get; } = new(answers["finance.budgetPerYear"]);

    public AnswerOf<Multiplier> Contingency { get; } = new(answers["finance.contingency"]);
}

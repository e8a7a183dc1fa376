using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Facts.Sections;

/// <summary>How the finance department compares. Wording, unit and range of each answer stand in the ruleset's <c>questionnaire.yaml</c>.</summary>
public sealed class Finance(AnswerSheet answers)
{
    public AnswerOf<Months> HorizonMonths => new(answers["finance.horizonMonths"]);

    public AnswerOf<Share> DiscountRate => new(answers["finance.discountRate"]);

    public AnswerOf<Share> PriceDeclinePerYear => new(answers["finance.priceDeclinePerYear"]);

    public AnswerOf<UsdPerYear> BudgetPerYear => new(answers["finance.budgetPerYear"]);

    public AnswerOf<Multiplier> Contingency => new(answers["finance.contingency"]);
}

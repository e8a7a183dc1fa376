using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Facts.Sections;

/// <summary>Whose model it is, and how one leaves. Wording, unit and range of each answer stand in the ruleset's <c>questionnaire.yaml</c>.</summary>
public sealed class Provider(AnswerSheet answers)
{
    public TextAnswer Name => new(answers["provider.name"]);

    public YesNoAnswer WeightsExportable => new(answers["provider.weightsExportable"]);

    public ChoiceAnswer ExitPlan => new(answers["provider.exitPlan"]);

    public AnswerOf<Weeks> SwitchingWeeks => new(answers["provider.switchingWeeks"]);

    public YesNoAnswer SecondSource => new(answers["provider.secondSource"]);

    public AnswerOf<Share> NegotiatedDiscount => new(answers["provider.negotiatedDiscount"]);

    public AnswerOf<Months> PriceProtectionMonths => new(answers["provider.priceProtectionMonths"]);
}

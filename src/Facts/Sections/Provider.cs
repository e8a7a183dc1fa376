using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Facts.Sections;

/// <summary>Whose model it is, and how one leaves. Wording, unit and range of each answer stand in the ruleset's <c>questionnaire.yaml</c>.</summary>
public sealed class Provider(AnswerSheet answers)
{
    public TextAnswer Name { get; } = new(answers["provider.name"]);

    public YesNoAnswer WeightsExportable { get; } = new(answers["provider.weightsExportable"]);

    public ChoiceAnswer ExitPlan { get; } = new(answers["provider.exitPlan"]);

    public AnswerOf<Weeks> SwitchingWeeks { get; } = new(answers["provider.switchingWeeks"]);

    public YesNoAnswer SecondSource { get; } = new(answers["provider.secondSource"]);

    public AnswerOf<Share> NegotiatedDiscount { get; } = new(answers["provider.negotiatedDiscount"]);

    public AnswerOf<Months> PriceProtectionMonths { get; } = new(answers["provider.priceProtectionMonths"]);
}

using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Options;
using FineTuneAdvisor.Facts.Units;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Rulesets;

/// <summary>What rules range over, with the fields of each member.</summary>
public static class Collections
{
    public const string Options = "options";
    public const string Criteria = "criteria";
    public const string Patterns = "patterns";
    public const string Findings = "findings";
    public const string ConcludedCriteria = "concludedCriteria";
    public const string ConcludedPatterns = "concludedPatterns";

    public static ImmutableArray<Collection> Of(ImmutableArray<string> criteria, ImmutableArray<string> patterns, ImmutableArray<string> rules)
    {
        var criterion = new ExpressionType.Choice(criteria);
        var pattern = new ExpressionType.Choice(patterns);
        return
        [
            new Collection(Options, false, OptionFields),
            new Collection(Criteria, false, [new Field("id", criterion)]),
            new Collection(Patterns, false, [new Field("id", pattern)]),
            new Collection(Findings, true,
            [
                new Field("rule", new ExpressionType.Choice(rules)),
                new Field("about", new ExpressionType.Choice([.. criteria, .. patterns, Rule.Trap])),
                new Field("effect", new ExpressionType.Choice([.. Words.All<Effect>(), Words.Undecided])),
            ]),
            new Collection(ConcludedCriteria, true, [new Field("id", criterion), new Field("state", Choice<CriterionState>())]),
            new Collection(ConcludedPatterns, true, [new Field("id", pattern), new Field("state", Choice<PatternState>())]),
        ];
    }

    private static readonly ImmutableArray<Field> OptionFields =
    [
        new("id", ExpressionType.Text.Only),
        new("role", Choice<OptionRole>()),
        new("model", ExpressionType.Text.Only),
        new("isTuned", ExpressionType.YesNo.Only),
        new("isAdmissible", ExpressionType.YesNo.Only),
        Field.Amount("annualInferenceCost", Unit.UsdPerYear),
        Field.Amount("firstYearCost", Unit.Usd),
        Field.Amount("netBenefit", Unit.UsdPerYear),
        Field.Amount("totalCost", Unit.Usd),
        Field.Amount("yearlyCost", Unit.UsdPerYear),
        Field.Amount("netPresentCost", Unit.Usd),
        Field.Amount("blendedPerMillionTokens", Unit.UsdPerMillionTokens),
        Field.Amount("utilisation", Unit.Share),
        Field.Amount("breakEvenRequestsPerDay", Unit.RequestsPerDay),
        Field.Amount("paybackMonth", Unit.Months),
    ];

    private static ExpressionType.Choice Choice<T>()
        where T : struct, Enum => new([.. Words.All<T>()]);
}

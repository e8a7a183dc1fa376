using System.Globalization;
using FineTuneAdvisor.Rules.Engine.Members;
using FineTuneAdvisor.Rules.Language;
using FineTuneAdvisor.Rules.Tests.Language;

namespace FineTuneAdvisor.Rules.Tests.Engine;

public class OptionFieldTests
{
    private static readonly OptionMember Whole = new(AddedRules.Dear with
    {
        Model = "small",
        AnnualInferenceCost = 1,
        FirstYearCost = 2,
        NetBenefit = 3,
        TotalCost = 4,
        YearlyCost = 5,
        NetPresentCost = 6,
        BlendedPerMillionTokens = 7,
        Utilisation = 8,
        BreakEvenRequestsPerDay = 9,
        PaybackMonth = 10,
    });

    [Fact]
    public void Rules_read_every_field_of_an_option() => Assert.Equal(
        [
            "id dear", "role candidate", "model small", "isTuned True", "isAdmissible True", "annualInferenceCost 1", "firstYearCost 2", "netBenefit 3", "totalCost 4", "yearlyCost 5",
            "netPresentCost 6", "blendedPerMillionTokens 7", "utilisation 8", "breakEvenRequestsPerDay 9", "paybackMonth 10",
        ],
        Vocabularies.Few.Collection("options")!.Fields.Select(field => $"{field.Name} {Text(Whole.Read(field.Name))}"));

    [Fact]
    public void What_an_option_does_not_tell_is_unknown() => Assert.Equal(
        ["model", "totalCost", "yearlyCost", "netPresentCost", "blendedPerMillionTokens", "utilisation", "breakEvenRequestsPerDay", "paybackMonth"],
        Vocabularies.Few.Collection("options")!.Fields.Select(field => field.Name).Where(name => !new OptionMember(AddedRules.Dear).Read(name).IsKnown));

    private static string Text(Value value) => value.Kind switch
    {
        ValueKind.Word => value.Word,
        ValueKind.YesNo => value.Truth.ToString(),
        _ => value.Number.ToString(CultureInfo.InvariantCulture),
    };
}

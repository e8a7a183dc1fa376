using FineTuneAdvisor.Economics.Options;
using FineTuneAdvisor.Rules.Language;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Engine.Members;

/// <summary>One way to serve the workload.</summary>
public sealed class OptionMember(OptionCost option) : Member
{
    public override string Id => option.Id;

    public override Value Read(string field) => field switch
    {
        "id" => Value.Of(option.Id),
        "role" => Value.Of(Words.Of(option.Role)),
        "model" => Value.Of(option.Model),
        "isTuned" => Value.Of(option.IsTuned),
        "isAdmissible" => Value.Of(option.IsAdmissible),
        "annualInferenceCost" => Value.Of(option.AnnualInferenceCost),
        "firstYearCost" => Value.Of(option.FirstYearCost),
        "netBenefit" => Value.Of(option.NetBenefit),
        "totalCost" => Value.Of(option.TotalCost),
        "yearlyCost" => Value.Of(option.YearlyCost),
        "netPresentCost" => Value.Of(option.NetPresentCost),
        "blendedPerMillionTokens" => Value.Of(option.BlendedPerMillionTokens),
        "utilisation" => Value.Of(option.Utilisation),
        "breakEvenRequestsPerDay" => Value.Of(option.BreakEvenRequestsPerDay),
        "paybackMonth" => Value.Of((decimal?)option.PaybackMonth),
        _ => Value.Unknown,
    };
}

using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Rulesets;

/// <summary>A parameter as expressions read it.</summary>
public static class ParameterFact
{
    public static Fact Of(Parameter parameter) => new(
        Value.Of(parameter.Value),
        Value.Of(parameter.Low ?? parameter.Value),
        Value.Of(parameter.High ?? parameter.Value),
        Basis.Contracted,
        true,
        []);
}

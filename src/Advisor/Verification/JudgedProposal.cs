using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Advisor.Verification;

/// <summary>A proposal with what the ruleset's evaluator makes of it.</summary>
internal sealed record JudgedProposal(Proposal Proposal, EconomicModel Economics, Conclusions Conclusions)
{
    public bool Fires(string rule) => Firing.Of(Conclusions, rule, null);

    /// <summary>The rule fires, and this condition of it holds.</summary>
    public bool FiresBy(string rule, string condition) => Firing.Of(Conclusions, rule, condition);
}

using FineTuneAdvisor.Economics.Options;

namespace FineTuneAdvisor.Economics.Tests.Options;

/// <summary>10,000 requests a day on gpt-4o, tuned there: 2,000 tokens in at 2.50 and 500 out at 10 make $0.0100 a request, $36,500 a year; tuned (3.75 and 15) $54,750.</summary>
internal static class Gpt4o
{
    public const string Proposal = """
        workload: { requestsPerDay: 10000, callsPerRequest: 1, systemPromptTokens: 1500, retrievedTokens: 0, userTokens: 500, outputTokens: 500 }
        candidate: { route: providerFineTune, model: openai/gpt-4o-2024-08-06, evaluationCost: 5000, engineeringWeeks: 6, dataPreparationCost: 10000, experiments: 6 }
        commitment: { months: 24 }
        operations: { engineerCostPerYear: 208000, engineersNeeded: 0.1 }

        """;

    public static string With(string was, string becomes)
    {
        Assert.Contains(was, Proposal, StringComparison.Ordinal);
        return Proposal.Replace(was, becomes, StringComparison.Ordinal);
    }

    public static OptionCost Option(string id, string sections = Proposal) => Assert.Single(Shipped.Cost(sections).Options, option => option.Id == id);
}

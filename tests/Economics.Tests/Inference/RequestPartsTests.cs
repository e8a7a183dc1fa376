using CsCheck;
using FineTuneAdvisor.Economics.Inference;

namespace FineTuneAdvisor.Economics.Tests.Inference;

public class RequestPartsTests
{
    // The last one's cache has a price of writing.
    private static readonly string[] Models = ["openai/gpt-4o-2024-08-06", "openai/gpt-4.1-2025-04-14", "anthropic/claude-opus-5"];

    [Fact]
    public void Each_part_costs_its_tokens_at_their_price()
    {
        // 2.50 in, 10.00 out per 1M: 1,000 x 2.5 = 0.0025; 200 = 0.0005; 400 = 0.001; 300 x 10 = 0.003; 100 reasoning = 0.001
        var parts = Shipped.Cost("""
            workload: { requestsPerDay: 1000, callsPerRequest: 1, systemPromptTokens: 1000, fewShotTokens: 200, retrievedTokens: 0, userTokens: 400, outputTokens: 300, reasoningTokens: 100 }
            candidate: { route: providerFineTune, model: openai/gpt-4o-2024-08-06 }
            """).UntunedRequest;

        Assert.Equal(
            [
                new PartCost(RequestPart.SystemPrompt, 1_000m, 0.0025m),
                new PartCost(RequestPart.FewShot, 200m, 0.0005m),
                new PartCost(RequestPart.User, 400m, 0.001m),
                new PartCost(RequestPart.Output, 300m, 0.003m),
                new PartCost(RequestPart.Reasoning, 100m, 0.001m),
            ],
            parts);
    }

    [Fact]
    public void What_the_cache_saves_is_saved_by_the_prompt_first()
    {
        // Input 2,000; 75 % cached = 1,500 of a prefix of 1,000 and 500 beyond: prefix 1,000 x 1.25 = 0.00125; user 1,000: 500 x 2.5 + 500 x 1.25 = 0.001875
        var parts = Shipped.Cost("""
            workload: { requestsPerDay: 1000, callsPerRequest: 1, systemPromptTokens: 1000, retrievedTokens: 0, userTokens: 1000, outputTokens: 300, cachedInputShare: 75% }
            candidate: { route: providerFineTune, model: openai/gpt-4o-2024-08-06 }
            """).UntunedRequest;

        Assert.Equal([0.00125m, 0.001875m, 0.003m], parts.Select(part => part.Cost));
    }

    [Fact]
    public void Of_a_prompt_that_tuning_shortened_nobody_knows_whose_tokens_went()
    {
        // 1,200 - 700 = 500 at 3.75; retrieved 800 - 300 = 500; visible 300 x 50 % = 150 at 15
        var model = Shipped.Cost("""
            workload: { requestsPerDay: 1000, callsPerRequest: 1, systemPromptTokens: 1000, fewShotTokens: 200, retrievedTokens: 800, userTokens: 400, outputTokens: 300 }
            candidate: { route: providerFineTune, model: openai/gpt-4o-2024-08-06, promptTokensRemoved: 700, retrievedTokensRemoved: 300, outputTokensFactor: 0.5 }
            """);

        Assert.Equal(
            [
                new PartCost(RequestPart.FixedPrompt, 500m, 0.001875m),
                new PartCost(RequestPart.Retrieved, 500m, 0.001875m),
                new PartCost(RequestPart.User, 400m, 0.0015m),
                new PartCost(RequestPart.Output, 150m, 0.00225m),
            ],
            model.TunedRequest);
        // Told by the same parts: 1,200 at 2.50.
        Assert.Equal(new PartCost(RequestPart.FixedPrompt, 1200m, 0.003m), model.UntunedRequest[0]);
        Assert.Equal(model.TunedRequest.Select(part => part.Part), model.UntunedRequest.Select(part => part.Part));
    }

    [Fact]
    public void Where_examples_or_instructions_stood_alone_what_is_left_is_theirs()
    {
        RequestPart First(string prompt) => Shipped.Cost($$"""
            workload: { requestsPerDay: 1000, callsPerRequest: 1, {{prompt}}, retrievedTokens: 0, userTokens: 400, outputTokens: 300 }
            candidate: { route: providerFineTune, model: openai/gpt-4o-2024-08-06, promptTokensRemoved: 700 }
            """).TunedRequest[0].Part;

        Assert.Equal(RequestPart.SystemPrompt, First("systemPromptTokens: 1000, fewShotTokens: 0"));
        Assert.Equal(RequestPart.FewShot, First("systemPromptTokens: 0, fewShotTokens: 1000"));
    }

    [Fact]
    public void GPUs_by_the_hour_have_no_parts_and_unknown_tokens_neither()
    {
        var model = Shipped.Cost("""
            workload: { requestsPerDay: 3000, callsPerRequest: 1, systemPromptTokens: 800, retrievedTokens: 3500, outputTokens: 450 }
            candidate: { route: selfHosted, model: groq/llama-3.3-70b-versatile }
            hosting: { gpusPerReplica: 2, gpuHourPrice: 2.95, tokensPerSecondPerReplica: 814 }
            """);

        Assert.Empty(model.TunedRequest);
        Assert.Empty(model.UntunedRequest);
    }

    [Fact]
    public void The_parts_add_up_to_the_cost_of_a_request() => Gen.Select(
        Gen.Int[0, 3_000].Array[4],
        Gen.Int[0, 100].Array[2],
        Gen.Int[1, 8],
        Gen.Int[0, 100],
        Gen.Int[0, Models.Length - 1]).Sample((tokens, shares, calls, removed, model) =>
    {
        var cost = Shipped.Cost($$"""
            workload: { requestsPerDay: 1000, callsPerRequest: {{calls}}, contextGrowthPerCall: 100, systemPromptTokens: {{tokens[0]}}, fewShotTokens: {{tokens[1]}}, retrievedTokens: {{tokens[2]}}, historyTokens: {{tokens[3]}}, userTokens: 200, outputTokens: 300, cachedInputShare: {{shares[0]}}%, batchShare: {{shares[1]}}% }
            candidate: { route: providerFineTune, model: openai/gpt-4o-2024-08-06, baseline: {{Models[model]}}, promptTokensRemoved: {{(tokens[0] + tokens[1]) * removed / 100}}, retrievedTokensRemoved: {{tokens[2] * removed / 100}} }
            """);

        Assert.Equal((double)cost.Figures["costPerRequest.baseline"].Value!.Value, (double)cost.UntunedRequest.Sum(part => part.Cost), 1e-12);
        Assert.Equal((double)cost.Figures["costPerRequest.candidate"].Value!.Value, (double)cost.TunedRequest.Sum(part => part.Cost), 1e-12);
    });
}

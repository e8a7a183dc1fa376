using System.Globalization;
using CsCheck;

namespace FineTuneAdvisor.Economics.Tests.Inference;

/// <summary>What must hold of the penalty whatever the workload; prices are answered, so that they can be turned freely.</summary>
public class PenaltyPropertyTests
{
    private sealed record Workload(int Requests, int System, int FewShot, int Retrieved, int User, int Output, int CachedPercent, int BatchPercent, int RetryPercent, int Calls);

    private sealed record Prices(int Input, int Output);

    private static readonly Gen<Workload> Workloads =
        from requests in Gen.Int[1, 1_000_000]
        from system in Gen.Int[0, 5_000]
        from fewShot in Gen.Int[0, 5_000]
        from body in Gen.Select(Gen.Int[0, 20_000], Gen.Int[0, 5_000])
        from output in Gen.Int[1, 5_000]
        from shares in Gen.Select(Gen.Int[0, 100], Gen.Int[0, 100], Gen.Int[0, 50])
        from calls in Gen.Int[1, 12]
        select new Workload(requests, system, fewShot, body.Item1, body.Item2, output, shares.Item1, shares.Item2, shares.Item3, calls);

    private static readonly Gen<Prices> PricePairs = Gen.Select(Gen.Int[1, 2_000], Gen.Int[1, 8_000], (input, output) => new Prices(input, output));

    [Fact]
    public void Twice_the_prices_are_twice_the_penalty() => Gen.Select(Workloads, PricePairs, PricePairs).Sample((workload, baseline, candidate) =>
        AssertSame(2m * Penalty(workload, baseline, candidate), Penalty(workload, Twice(baseline), Twice(candidate))));

    [Fact]
    public void Twice_the_requests_are_twice_the_penalty() => Gen.Select(Workloads, PricePairs, PricePairs).Sample((workload, baseline, candidate) =>
        AssertSame(2m * Penalty(workload, baseline, candidate), Penalty(workload with { Requests = workload.Requests * 2 }, baseline, candidate)));

    [Fact]
    public void Swapping_the_prices_flips_the_sign() => Gen.Select(Workloads, PricePairs, PricePairs).Sample((workload, baseline, candidate) =>
        AssertSame(-Penalty(workload, baseline, candidate), Penalty(workload, candidate, baseline)));

    [Fact]
    public void Equal_prices_and_equal_tokens_make_no_penalty() => Gen.Select(Workloads, PricePairs).Sample((workload, prices) =>
        AssertSame(0m, Penalty(workload, prices, prices)));

    [Fact]
    public void Moving_tokens_between_instructions_and_examples_changes_nothing() => Gen.Select(Workloads, PricePairs, PricePairs).Sample((workload, baseline, candidate) =>
        AssertSame(
            Penalty(workload, baseline, candidate),
            Penalty(workload with { System = workload.FewShot, FewShot = workload.System }, baseline, candidate)));

    [Fact]
    public void The_baseline_gets_cheaper_the_more_of_it_is_cached() => Gen.Select(Workloads, Gen.Int[0, 99]).Sample((workload, cached) =>
    {
        decimal Cost(int percent) => Shipped.Cost(Sections(workload with { CachedPercent = percent, BatchPercent = 0 }, "model: openai/gpt-4.1-2025-04-14")).Figures["costPerRequest.baseline"].Value!.Value;

        Assert.True(Cost(cached + 1) <= Cost(cached));
    });

    // A cached share of a prefix divides, and a figure keeps 22 digits: alike to a millionth of a cent is the same.
    private static void AssertSame(decimal expected, decimal actual) => Assert.Equal(expected, actual, 8);

    private static Prices Twice(Prices prices) => new(prices.Input * 2, prices.Output * 2);

    // Prices in hundredths of a dollar, so that they are exact.
    private static decimal Penalty(Workload workload, Prices baseline, Prices candidate) => Shipped.Cost(Sections(
        workload,
        $"model: acme/model, inputPrice: {Dollars(candidate.Input)}, outputPrice: {Dollars(candidate.Output)}, baselineInputPrice: {Dollars(baseline.Input)}, baselineOutputPrice: {Dollars(baseline.Output)}"))
        .Figures["penaltyPerYear"].Value!.Value;

    private static string Dollars(int cents) => (cents / 100m).ToString("0.00", CultureInfo.InvariantCulture);

    private static string Sections(Workload workload, string candidate) => FormattableString.Invariant($$"""
        workload: { requestsPerDay: {{workload.Requests}}, callsPerRequest: {{workload.Calls}}, retryRate: {{workload.RetryPercent}}%, systemPromptTokens: {{workload.System}}, fewShotTokens: {{workload.FewShot}}, retrievedTokens: {{workload.Retrieved}}, userTokens: {{workload.User}}, outputTokens: {{workload.Output}}, cachedInputShare: {{workload.CachedPercent}}%, batchShare: {{workload.BatchPercent}}% }
        candidate: { route: providerFineTune, {{candidate}} }
        """);
}

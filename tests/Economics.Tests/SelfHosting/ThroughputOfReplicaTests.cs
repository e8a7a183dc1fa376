using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Economics.Tests.SelfHosting;

// The published tests (catalogue/2026-11-24.yaml). Llama-3.3-70B on 2 x H100, 5,000 in and 500 out, by requests at once:
// 1: 51.67, 5: 218.48, 25: 623.40 (689 ms to the first token), 50: 814.37 (835 ms), 100: 917.26 (7,996 ms), 150: 920.90 (34,794 ms);
// on 2 x H100-SXM, maxima: 4,418 at 1,000/1,000 and 796 at 8,192/1,024; on 2 x H200-SXM 4,018 at 1,024/8,192, 1,074 at 8,192/1,024,
// 240 at 32,768/1,024. Llama-3.1-8B on one L4: 513.20 at 215/198, a maximum.
public class ThroughputOfReplicaTests
{
    [Fact]
    public void Of_tests_that_differ_in_requests_at_once_the_fastest_counts_whose_waiting_time_is_acceptable()
    {
        // 4,600 in and 450 out are within a fifth of 5,000 and 500; 917.26 kept users waiting for 8 s, the ruleset allows 2.
        var model = Llama70B("H100-SXM", 4_600, 450);

        Assert.Equal(814.37m, Throughput(model).Value);
        Assert.Equal(Basis.Assumed, Throughput(model).Basis); // nobody set the limit
        Assert.Equal("loadTestOfOthers", Throughput(model).Reason);
        Assert.Contains(model.RowsUsed, use => use is { Row: "throughput/Llama-3.3-70B-Instruct/2xH100/fp8/NIM-1.8.0/5000-500/50", Field: "outputTokensPerSecond", Value: "814.37" });
        Assert.Contains(model.RowsUsed, use => use is { Row: "throughput/Llama-3.3-70B-Instruct/2xH100/fp8/NIM-1.8.0/5000-500/50", Field: "timeToFirstTokenMs", Value: "834.51" });
        Assert.DoesNotContain(model.RowsUsed, use => use.Row.EndsWith("5000-500/100", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(834, "623.40")] // 834.51 ms are too many
    [InlineData(835, "814.37")]
    [InlineData(10_000, "917.26")]
    public void The_teams_own_waiting_time_decides_where_it_set_one(int target, string expected)
    {
        var throughput = Throughput(Llama70B("H100-SXM", 5_000, 500, $"constraints: {{ latencyTarget: {{ value: {target}, basis: contracted }} }}"));

        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), throughput.Value);
        Assert.Equal(Basis.Estimated, throughput.Basis); // somebody else's measurement
    }

    [Fact]
    public void Where_every_test_made_its_users_wait_too_long_nothing_is_known()
    {
        var throughput = Throughput(Llama70B("H100-SXM", 5_000, 500, "constraints: { latencyTarget: 400 }"));

        Assert.Null(throughput.Value);
        Assert.Equal("loadTestsTooSlow", throughput.Reason);
        Assert.Equal(["hosting.tokensPerSecondPerReplica"], throughput.Missing);
    }

    [Fact]
    public void Between_two_lengths_the_time_of_a_token_is_interpolated()
    {
        // 4,096/1,024 brings 4 input tokens to an output token; the maxima bring 1 and 8: 3/7 of the way.
        // 1/4,418 + 3/7 x (1/796 - 1/4,418) = 0.000226347 + 3/7 x 0.001029935 = 0.000667747 s a token: 1,497.57 tokens a second
        var model = Llama70B("H100-SXM", 4_096, 1_024);

        Assert.Equal(1_497.57, (double)Throughput(model).Value!.Value, 2);
        Assert.Equal("loadTestIsMaximum", Throughput(model).Reason);
        Assert.Equal(Basis.Assumed, Throughput(model).Basis);
        Assert.Equal(2, model.RowsUsed.Count(use => use.Row.StartsWith("throughput/", StringComparison.Ordinal)));
        Assert.Equal(4m, model.Figures["selfHosting.inputPerOutputToken"].Value);
        Assert.EndsWith(" = 1 / (1 / 796 + min(1, max(0, (4 − 8,192 / 1,024) / (1,000 / 1,000 − 8,192 / 1,024))) × (1 / 4,418 − 1 / 796)) = 1,497.572454", Throughput(model).Arithmetic, StringComparison.Ordinal);
    }

    [Fact]
    public void The_pair_that_encloses_the_lengths_is_taken_not_the_widest()
    {
        // 20,480/1,024 on H200: 20 input tokens to an output token, between 8 and 32: half-way. 2 / (1/1,074 + 1/240) = 392.33
        Assert.Equal(392.33, (double)Throughput(Llama70B("H200-SXM", 20_480, 1_024)).Value!.Value, 2);
    }

    [Theory]
    [InlineData(1_024, 8_192, 4_018)]
    [InlineData(8_192, 1_024, 1_074)]
    public void Input_and_output_are_never_confused(int input, int output, int expected) =>
        Assert.Equal(expected, Throughput(Llama70B("H200-SXM", input, output)).Value);

    [Theory]
    [InlineData(6_000, 500, true)] // a fifth longer
    [InlineData(6_001, 500, false)]
    [InlineData(5_000, 417, true)] // 500 is 1.199 times as long
    [InlineData(5_000, 416, false)]
    public void A_test_speaks_for_calls_a_fifth_longer_or_shorter(int input, int output, bool isKnown) =>
        Assert.Equal(isKnown, Throughput(Llama70B("H100-SXM", input, output, "constraints: { latencyTarget: 1000 }")).IsKnown);

    [Theory]
    [InlineData("H100-SXM", 20_000, 1_000)] // longer than the longest test
    [InlineData("H100-SXM", 4_000, 300)] // between in its input, not in its output
    [InlineData("H200-SXM", 300, 300)] // shorter than the shortest
    public void Beyond_the_lengths_that_were_tested_nothing_is_guessed(string gpu, int input, int output)
    {
        var figures = Llama70B(gpu, input, output).Figures;

        Assert.Null(figures["selfHosting.tokensPerSecondPerReplica"].Value);
        Assert.Equal("loadTestsAtOtherLengths", figures["selfHosting.tokensPerSecondPerReplica"].Reason);
        Assert.Equal("loadTestsAtOtherLengths", figures["annualInferenceCost.candidate"].Reason);
        Assert.Equal(["hosting.tokensPerSecondPerReplica"], figures["annualInferenceCost.candidate"].Missing);
    }

    [Fact]
    public void A_maximum_says_nothing_where_somebody_waits()
    {
        var throughput = Throughput(Llama70B("H100-SXM", 1_000, 1_000, "constraints: { latencyTarget: 2000 }"));

        Assert.Equal("loadTestsAtOtherLengths", throughput.Reason);
        Assert.Equal(4_418m, Throughput(Llama70B("H100-SXM", 1_000, 1_000)).Value);
    }

    [Fact]
    public void The_length_of_an_agents_call_is_the_mean_of_its_steps()
    {
        // 4 steps: 3,500 + 1,000 x 3 / 2 = 5,000 in, 500 out a call, though a request sends 20,000 and gets 2,000.
        var model = Shipped.Cost("""
            workload: { requestsPerDay: 100, callsPerRequest: 4, contextGrowthPerCall: 1000, systemPromptTokens: 3000, retrievedTokens: 0, userTokens: 500, outputTokens: 400, reasoningTokens: 100 }
            candidate: { route: selfHosted, model: groq/llama-3.3-70b-versatile }
            hosting: { gpu: H100-SXM, gpusPerReplica: 2 }
            """);

        Assert.Equal(814.37m, Throughput(model).Value);
    }

    [Theory]
    [InlineData("gpusPerReplica: 2", "gpuNotChosen", "hosting.tokensPerSecondPerReplica, hosting.gpu")]
    [InlineData("gpu: H100-SXM", "gpuNotChosen", "hosting.tokensPerSecondPerReplica, hosting.gpusPerReplica")]
    [InlineData("gpu: H100-SXM, gpusPerReplica: 8", "noLoadTest", "hosting.tokensPerSecondPerReplica")]
    [InlineData("gpu: A100-80GB, gpusPerReplica: 2", "noLoadTest", "hosting.tokensPerSecondPerReplica")]
    public void What_is_missing_is_named(string hosting, string reason, string missing)
    {
        var throughput = Throughput(Serve("groq/llama-3.3-70b-versatile", hosting, 5_000, 500));

        Assert.Equal(reason, throughput.Reason);
        Assert.Equal(missing, string.Join(", ", throughput.Missing));
    }

    [Theory]
    [InlineData("H100", 5_000, 500, true)]
    [InlineData("H100-PCIe", 5_000, 500, true)]
    [InlineData("H100", 1_000, 1_000, false)] // tested on SXM
    [InlineData("H100-SXM", 1_000, 1_000, true)]
    public void A_test_without_a_form_factor_speaks_for_each_and_one_with_it_for_its_own(string gpu, int input, int output, bool isKnown) =>
        Assert.Equal(isKnown, Throughput(Llama70B(gpu, input, output)).IsKnown);

    [Theory]
    [InlineData("modelSizeB: 8, gpu: L4", "loadTestOfSameSize", true)]
    [InlineData("modelSizeB: 7, gpu: L4", "noLoadTest", false)]
    [InlineData("gpu: L4", "modelSizeUnknown", false)]
    [InlineData("modelSizeB: 20, gpu: H100-SXM", "noLoadTest", false)] // the only test of 20 billion is of a sparse model
    public void A_model_that_the_catalogue_does_not_know_goes_by_its_size(string hosting, string reason, bool isKnown)
    {
        var throughput = Throughput(Serve("house/our-own", hosting + ", gpusPerReplica: 1", 215, 198));

        Assert.Equal(reason, throughput.Reason);
        Assert.Equal(isKnown ? 513.20m : null, throughput.Value);
    }

    [Fact]
    public void The_teams_own_load_test_goes_before_every_published_one() =>
        Assert.Equal(700m, Throughput(Serve("groq/llama-3.3-70b-versatile", "gpu: H100-SXM, gpusPerReplica: 2, tokensPerSecondPerReplica: 700", 5_000, 500)).Value);

    [Fact]
    public void A_test_that_was_not_known_on_the_day_is_not_used() =>
        Assert.Equal("noLoadTest", Throughput(Llama70B("H100-SXM", 5_000, 500, "", "2026-11-23")).Reason);

    [Fact]
    public void An_8B_on_an_L4_never_breaks_even_at_its_published_throughput()
    {
        // One replica, full all day: 513.2 / 198 x 86,400 = 223,942 requests; at 413 tokens x 0.18/1M they are worth $16.65 a day,
        // the L4 at $0.84 an hour costs $20.16.
        var figures = Shipped.Cost("""
            workload: { requestsPerDay: 100000, callsPerRequest: 1, systemPromptTokens: 215, retrievedTokens: 0, userTokens: 0, outputTokens: 198, peakToAverage: 1 }
            candidate: { route: selfHosted, model: groq/llama-3.1-8b-instant, baseline: openai/gpt-5.4-mini-2026-03-17, inputPrice: 0.18, outputPrice: 0.18 }
            hosting: { gpu: L4, gpusPerReplica: 1, gpuHourPrice: 0.84, minimumReplicas: 1, targetUtilisation: 100% }
            operations: { engineersNeeded: 0.25, engineerCostPerYear: 200000 }
            """).Figures;

        Assert.Equal(513.20m, figures["selfHosting.tokensPerSecondPerReplica"].Value);
        Assert.Equal("noneAtAnyVolume", figures["selfHosting.breakEvenRequestsPerDay"].Reason);
    }

    private static EconomicModel Llama70B(string gpu, int input, int output, string more = "", string day = "2026-11-24") =>
        Serve("groq/llama-3.3-70b-versatile", $"gpu: {gpu}, gpusPerReplica: 2", input, output, more, day);

    private static EconomicModel Serve(string model, string hosting, int input, int output, string more = "", string day = "2026-11-24") => Shipped.Cost(
        $$"""
        workload: { requestsPerDay: 100, callsPerRequest: 1, systemPromptTokens: {{input}}, retrievedTokens: 0, userTokens: 0, outputTokens: {{output}} }
        candidate: { route: selfHosted, model: {{model}} }
        hosting: { {{hosting}} }
        {{more}}
        """,
        day);

    private static Figure Throughput(EconomicModel model) => model.Figures["selfHosting.tokensPerSecondPerReplica"];
}

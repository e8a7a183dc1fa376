using System.Text;
using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Economics.Tests.Catalogue;

public class CatalogueIdsTests
{
    private static readonly DateOnly Day = TestFiles.Day("2026-11-24");

    private static PriceCatalogue Sellers => TestFiles.Of("""
        models:
          - { id: seller/small-1, prices: [{ known: 2026-08-06, source: file, input: 1, output: 2 }] }
          - { id: seller/small-2, prices: [{ known: 2026-08-06, source: file, input: 1, output: 2 }] }
        gpuHours:
          - { gpu: L4, memoryGib: 24, provider: S, basis: list, price: 0.50, soldTogether: 1, region: all, known: 2026-01-01, source: page }
          - { gpu: L40S, memoryGib: 48, provider: S, basis: list, price: 0.90, soldTogether: 1, region: all, known: 2026-01-01, source: page }
        """);

    private static string[] Problems(string sections)
    {
        var read = AnswerReader.Read("test.yaml", Encoding.UTF8.GetBytes(Shipped.Required + sections), Shipped.Ruleset.Questions);
        Assert.Empty(read.Problems);
        return [.. CatalogueIds.Check(read.Value!, Sellers.At(Day)).Select(problem => problem.ToString())];
    }

    [Fact]
    public void An_id_of_the_catalogue_needs_no_prices() =>
        Assert.Empty(Problems("candidate: { route: providerFineTune, model: seller/small-1, baseline: seller/small-2 }\nhosting: { gpu: L4 }"));

    [Fact]
    public void A_misspelt_model_is_named_with_the_nearest_ids_and_both_ways_out() => Assert.Equal(
        ["test.yaml:3:46 candidate.model: found \"seller/smal-1\", expected an id of the catalogue, such as seller/small-1, seller/small-2. Correct the id, or give its prices (candidate.inputPrice and candidate.outputPrice)."],
        Problems("candidate: { route: providerFineTune, model: seller/smal-1 }"));

    [Fact]
    public void A_model_like_no_other_is_named_without_a_guess() => Assert.Contains(
        "found \"acme/zzzzzzzzzzzz\", expected an id of the catalogue. Correct",
        Assert.Single(Problems("candidate: { route: providerFineTune, model: acme/zzzzzzzzzzzz }")),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("model: acme/m, inputPrice: 1, outputPrice: 2", 0)]
    [InlineData("model: acme/m, inputPrice: 1", 1)]
    [InlineData("model: acme/m, outputPrice: 2", 1)]
    [InlineData("model: acme/m, baselineInputPrice: 1, baselineOutputPrice: 2", 1)] // the baseline's prices are not the candidate's
    [InlineData("model: seller/small-1, baseline: acme/m, baselineInputPrice: 1, baselineOutputPrice: 2", 0)]
    [InlineData("model: seller/small-1, baseline: acme/m, baselineInputPrice: 1", 1)]
    [InlineData("model: seller/small-1, baseline: acme/m, baselineOutputPrice: 2", 1)]
    [InlineData("model: acme/m, baseline: acme/n", 2)]
    public void Both_prices_stand_in_for_a_row_and_one_does_not(string candidate, int problems) =>
        Assert.Equal(problems, Problems($"candidate: {{ route: providerFineTune, {candidate} }}").Length);

    [Theory]
    [InlineData("selfHosted", "gpuHourPrice: 2.95", 0)]
    [InlineData("selfHosted", "gpu: L4", 0)]
    [InlineData("selfHosted", "gpusPerReplica: 1", 1)]
    [InlineData("hostedAdapter", "gpuHourPrice: 2.95", 1)]
    public void Who_serves_a_model_needs_the_price_of_the_hour_and_not_of_the_token(string route, string hosting, int problems) =>
        Assert.Equal(problems, Problems($"candidate: {{ route: {route}, model: acme/m }}\nhosting: {{ {hosting} }}").Length);

    [Fact]
    public void A_baseline_without_prices_asks_for_the_baseline_s() => Assert.EndsWith(
        "Correct the id, or give its prices (candidate.baselineInputPrice and candidate.baselineOutputPrice).",
        Assert.Single(Problems("candidate: { model: seller/small-1, baseline: acme/m }")),
        StringComparison.Ordinal);

    [Fact]
    public void An_unknown_GPU_leads_to_its_like_or_to_its_price()
    {
        var problem = Assert.Single(Problems("hosting: { gpu: L40 }"));

        Assert.Contains("hosting.gpu: found \"L40\", expected an id of the catalogue, such as L4, L40S.", problem, StringComparison.Ordinal);
        Assert.EndsWith("or give its price (hosting.gpuHourPrice).", problem, StringComparison.Ordinal);
        Assert.Empty(Problems("hosting: { gpu: L40, gpuHourPrice: 1 }"));
    }
}

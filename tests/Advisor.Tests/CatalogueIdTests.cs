using System.Text;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Advisor.Tests;

public class CatalogueIdTests
{
    [Theory]
    [InlineData("openai/gpt-4o-2024-08-6", "test.yaml:3:46 candidate.model: found \"openai/gpt-4o-2024-08-6\", expected an id of the catalogue, such as openai/gpt-4o-2024-08-06, openai/gpt-4o-2024-05-13, openai/gpt-4o-2024-11-20. Correct the id, or give its prices (candidate.inputPrice and candidate.outputPrice).")]
    [InlineData("acme/secret-model", "test.yaml:3:46 candidate.model: found \"acme/secret-model\", expected an id of the catalogue. Correct the id, or give its prices (candidate.inputPrice and candidate.outputPrice).")]
    public void A_model_that_nobody_can_price_is_refused_with_the_nearest_ids(string model, string expected) =>
        Assert.Equal([expected], Problems($"candidate: {{ route: providerFineTune, model: {model} }}"));

    [Theory]
    [InlineData("openai/gpt-4o", "openai/gpt-4o:extended, openai/gpt-4o-2024-05-13, openai/gpt-4o-2024-08-06")] // a family without its date
    [InlineData("openai/gpt-4o-tuned", "openai/gpt-4o-2024-05-13, openai/gpt-4o-2024-08-06, openai/gpt-4o-2024-11-20")]
    [InlineData("gpt-4o-2024-08-06", "azure/gpt-4o-2024-08-06, openai/gpt-4o-2024-08-06, azure/eu/gpt-4o-2024-08-06")] // no provider
    [InlineData("gpt-4.1-mini", "azure/gpt-4.1-mini-2025-04-14, openai/gpt-4.1-mini-2025-04-14, replicate/openai/gpt-4.1-mini")]
    [InlineData("opnai/gpt-4o-2024-08-06", "openai/gpt-4o-2024-08-06, azure/gpt-4o-2024-08-06, azure/eu/gpt-4o-2024-08-06")]
    [InlineData("openai/gtp-4o-2024-08-06", "openai/gpt-4o-2024-08-06, openai/gpt-4o-2024-05-13, openai/gpt-4o-2024-11-20")] // a slip at the start
    public void An_unknown_id_finds_those_that_a_person_would_expect(string model, string nearest) =>
        Assert.Contains($"such as {nearest}. Correct", Assert.Single(Problems($"candidate: {{ route: providerFineTune, model: {model} }}")), StringComparison.Ordinal);

    [Fact]
    public void A_model_is_accepted_when_its_prices_come_with_it() =>
        Assert.Empty(Problems("candidate: { route: providerFineTune, model: acme/secret-model, inputPrice: 1, outputPrice: 2, baseline: openai/gpt-4o-2024-08-06 }"));

    [Fact]
    public void A_GPU_that_the_catalogue_does_not_know_needs_a_price() =>
        Assert.Matches(
            "hosting.gpu: found \"H100-SMX\", expected an id of the catalogue, such as H100-SXM.* or give its price \\(hosting.gpuHourPrice\\)\\.$",
            Assert.Single(Problems("candidate: { route: selfHosted, model: groq/llama-3.3-70b-versatile }\nhosting: { gpu: H100-SMX }")));

    private static IEnumerable<string> Problems(string sections)
    {
        var text = "proposal: { title: Test, team: Test }\nuseCase: { task: Answers a test question. }\n" + sections + "\n";
        var proposal = Shipped.Sound(AnswerReader.Read("test.yaml", Encoding.UTF8.GetBytes(text), Shipped.Ruleset.Questions));
        return Shipped.Advisor.Assess(new AssessmentRequest(proposal, Shipped.Ruleset, Shipped.Catalogue, new DateOnly(2026, 11, 24))).Problems.Select(problem => problem.ToString());
    }
}

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

    [Fact]
    public void A_family_name_without_its_date_finds_its_snapshots() =>
        Assert.Contains("such as openai/gpt-4o-2024-05-13, openai/gpt-4o-2024-08-06, openai/gpt-4o-2024-11-20", Assert.Single(Problems("candidate: { route: providerFineTune, model: openai/gpt-4o }")), StringComparison.Ordinal);

    [Fact]
    public void A_model_is_accepted_when_its_prices_come_with_it() =>
        Assert.Empty(Problems("candidate: { route: providerFineTune, model: acme/secret-model, inputPrice: 1, outputPrice: 2, baseline: openai/gpt-4o-2024-08-06 }"));

    [Fact]
    public void A_GPU_that_the_catalogue_does_not_know_needs_a_price() =>
        Assert.Contains("hosting.gpu: found \"H100-SMX\", expected an id of the catalogue, such as H100-SXM", Assert.Single(Problems("candidate: { route: selfHosted, model: groq/llama-3.3-70b-versatile }\nhosting: { gpu: H100-SMX }")), StringComparison.Ordinal);

    private static IEnumerable<string> Problems(string sections)
    {
        var text = "proposal: { title: Test, team: Test }\nuseCase: { task: Answers a test question. }\n" + sections + "\n";
        var proposal = Shipped.Sound(AnswerReader.Read("test.yaml", Encoding.UTF8.GetBytes(text), Shipped.Ruleset.Questions));
        return Shipped.Advisor.Assess(new AssessmentRequest(proposal, Shipped.Ruleset, Shipped.Catalogue, new DateOnly(2026, 11, 24))).Problems.Select(problem => problem.ToString());
    }
}

namespace FineTuneAdvisor.Economics.Tests;

public class NotEnteredTests
{
    private const string Tuned = "candidate: { route: providerFineTune, model: groq/llama-3.3-70b-versatile }";
    private const string Adapter = "candidate: { route: hostedAdapter, model: groq/llama-3.3-70b-versatile }";
    private const string Own = "candidate: { route: selfHosted, model: groq/llama-3.3-70b-versatile }";
    private const string Open = "candidate: { model: groq/llama-3.3-70b-versatile }";

    [Theory]
    [InlineData(Tuned, "baselineRetirement", "noRetirementKnown")]
    [InlineData(Own, "baselineRetirement", "noRetirementKnown")]
    [InlineData(Tuned, "baseRetirement", "noRetirementKnown")]
    [InlineData(Tuned, "baseRetirementTeam", "noRetirementKnown")]
    [InlineData(Tuned, "baseRetirementCatalogue", "noRetirementKnown")]
    [InlineData(Tuned, "announcedMonthsOfBaseLeft", "noRetirementKnown")]
    [InlineData(Tuned, "tuningCloses", "noRetirementKnown")]
    [InlineData(Tuned, "weeksUntilTuningCloses", "noRetirementKnown")]
    [InlineData(Own, "baseRetirement", "notForThisRoute")]
    [InlineData(Own, "tuningCloses", "notForThisRoute")]
    [InlineData(Open, "baseRetirement", "noRetirementKnown")]
    [InlineData(Tuned, "baselinePrice.cacheWrite", "noCacheWritePrice")]
    [InlineData(Own, "candidatePrice.cacheWrite", "noCacheWritePrice")]
    [InlineData(Open, "selfHosting.replicas", "routeUnknown")]
    [InlineData(Tuned, "selfHosting.replicas", "notForThisRoute")]
    [InlineData(Tuned, "hostingCost", "noHostingFee")]
    [InlineData(Adapter, "idleHostingShare", "noHostingFee")]
    [InlineData(Adapter, "hostingPerMillionTokens", "noHostingFee")]
    [InlineData(Own, "hostingCost", "notForThisRoute")]
    [InlineData(Open, "hostingCost", "routeUnknown")]
    [InlineData("candidate: { route: providerFineTune, model: acme/unheard-of }", "baselineBillsReasoning", "priceMissing")]
    public void A_figure_of_which_nothing_exists_here_says_why(string candidate, string figure, string reason)
    {
        var found = Shipped.Cost(candidate).Figures[figure];

        Assert.Null(found.Value);
        Assert.Equal(reason, found.Reason);
        Assert.Equal("", found.Arithmetic);
    }

    [Theory]
    [InlineData("openai/gpt-5.4-mini-2026-03-17", 1)]
    [InlineData("openai/gpt-4o-2024-08-06", 0)]
    public void Whether_a_baseline_bills_reasoning_stands_in_the_catalogue(string model, double bills) =>
        Assert.Equal((decimal)bills, Shipped.Cost($"candidate: {{ route: providerFineTune, model: {model} }}").Figures["baselineBillsReasoning"].Value);
}

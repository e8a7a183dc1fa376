using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Advisor.Tests;

/// <summary>Each example's penalty is worked by hand in the comment at the top of its file.</summary>
public class ExampleTests
{
    // Criteria in the order of the article, m met, n not met, u unproven; patterns p present, a absent, u unknown.
    [Theory]
    [InlineData("support-triage", Outcome.Reject, "promptedCached", 18_250.0, "mnnm", "pap")]
    [InlineData("invoice-extraction", Outcome.Approve, "hostedAdapter", -72_124.0, "mmmm", "aaa")]
    [InlineData("product-descriptions-18-months", Outcome.Reject, "promptedCached", -11_743.875, "mmnm", "aaa")]
    [InlineData("self-hosted-memo-search", Outcome.Reject, "prompted", 97_372.875, "nnnu", "apa")]
    [InlineData("claims-letters-by-impression", Outcome.Defer, "promptedCached", -19_176.0, "mumm", "aaa")]
    [InlineData("research-agent-eight-steps", Outcome.Defer, "prompted", null, "uuuu", "aau")]
    [InlineData("chat-summaries-locked-in", Outcome.ApproveWithConditions, "hostedAdapter", -18_615.0, "mmmm", "paa")]
    public void An_example_is_judged_as_its_comment_says(string name, Outcome outcome, string recommended, double? penalty, string criteria, string patterns)
    {
        var assessment = Shipped.Example(name);

        var verdict = assessment.Conclusions.Verdict;
        Assert.Equal(outcome, verdict.Outcome);
        Assert.Equal(recommended, verdict.RecommendedOption);
        Assert.Equal((decimal?)penalty, assessment.Economics.Figures["penaltyPerYear"].Value);
        Assert.Equal(criteria, string.Concat(assessment.Conclusions.Criteria.Select(criterion => criterion.State switch { CriterionState.Met => 'm', CriterionState.NotMet => 'n', _ => 'u' })));
        Assert.Equal(patterns, string.Concat(assessment.Conclusions.Patterns.Select(pattern => pattern.State switch { PatternState.Present => 'p', PatternState.Absent => 'a', _ => 'u' })));
    }

    [Fact]
    public void Every_example_of_the_folder_has_a_line_in_this_test()
    {
        var tested = typeof(ExampleTests).GetMethod(nameof(An_example_is_judged_as_its_comment_says))!
            .GetCustomAttributesData()
            .Where(attribute => attribute.AttributeType == typeof(InlineDataAttribute))
            .Select(attribute => (string)((IReadOnlyCollection<System.Reflection.CustomAttributeTypedArgument>)attribute.ConstructorArguments[0].Value!).First().Value!)
            .Order(StringComparer.Ordinal);
        var shipped = Directory.EnumerateFiles(Path.Combine(Shipped.Root, "examples"), "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

        Assert.Equal(shipped, tested);
    }

    [Fact]
    public void The_same_case_with_24_months_is_no_longer_rejected_for_its_commitment()
    {
        var longer = Shipped.Example("product-descriptions-18-months", "  months: 18\n", "  months: 24\n");

        Assert.Equal(Outcome.Approve, longer.Conclusions.Verdict.Outcome);
    }

    [Fact]
    public void The_agent_sends_60400_tokens_for_one_question()
    {
        // 8 x (1,500 + 1,850) + 1,200 x 8 x 7 / 2
        Assert.Equal(60_400m, Shipped.Example("research-agent-eight-steps").Economics.Figures["inputTokens.baseline"].Value);
    }

    [Fact]
    public void Giving_up_at_month_18_loses_what_was_not_earned_back()
    {
        // One-off 6 x 150 + 10,000 + 5,000 + 4/52 x 200,000 = 31,284.615; running 150 + 20,000 = 20,150;
        // value 5,475,000 x 0.06 x 0.25 = 82,125; s = (82,125 + 11,743.875 - 20,150) / 12 = 6,143.24; 18 s = 110,578 > 31,285: nothing is lost
        var figures = Shipped.Example("product-descriptions-18-months").Economics.Figures;

        Assert.Equal(31_284.615m, Math.Round(figures["oneOffCost"].Value!.Value, 3));
        Assert.Equal(6_143.24m, Math.Round(figures["monthlyNet"].Value!.Value, 2));
        Assert.Equal(0m, figures["lossIfCancelled"].Value);
    }
}

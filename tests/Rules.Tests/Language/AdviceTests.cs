namespace FineTuneAdvisor.Rules.Tests.Language;

public class AdviceTests
{
    [Theory]
    [InlineData("gainLow > 0 & gainHigh > 0", "Write and.")]
    [InlineData("gainLow > 0 | gainHigh > 0", "Write or.")]
    [InlineData("!(gainLow > 0)", "Write not.")]
    [InlineData("gainLow = 0", "Write == to compare.")]
    [InlineData("candidate.model == \"a\"", "Write texts in single quotes.")]
    [InlineData("gainLow > 0;", "Remove it.")]
    [InlineData("candidate.model == 'a", "Close it with '.")]
    [InlineData("gainLow > $", "Write digits, groups of three with a comma, and a point: 10,000.5.")]
    [InlineData("commitment.months > 24months", "Write a space between a number and its unit.")]
    [InlineData("gainLow > )", "A name, a number, a text in single quotes or a parenthesis belongs here.")]
    [InlineData("(gainLow > 0) yes", "Join conditions with and or or; comparisons do not chain.")]
    [InlineData("o.premium > 0", "Its fields: id, role, model, isTuned, isAdmissible, annualInferenceCost, firstYearCost, netBenefit, totalCost, yearlyCost, netPresentCost, blendedPerMillionTokens, utilisation, breakEvenRequestsPerDay, paybackMonth.")]
    [InlineData("sum(gainLow) > 0", "Write a field of the collected variable: sum(o.netBenefit).")]
    [InlineData("candidate.model + 1 > 0", "Only amounts can be reckoned with.")]
    [InlineData("-candidate.model > 0", "Only amounts have one.")]
    [InlineData("commitment.assurance == 'wish'", "It can be: contract, roadmap, hope.")]
    [InlineData("baseRetirement == 'soon'", "Compare it with a date such as 2026-11-24.")]
    [InlineData("commitment.months < 18", "Give the number its unit: month.")]
    [InlineData("18 < commitment.months", "Give the number its unit: month.")]
    [InlineData("commitment.months < 18 weeks", "Both sides must be of one kind and one unit.")]
    [InlineData("commitment.months == yes", "Compare it with yes or no.")]
    [InlineData("yes == commitment.months", "Compare it with yes or no.")]
    public void Who_wrote_a_wrong_expression_is_told_how_to_mend_it(string text, string advice) => Assert.Equal(advice, Vocabularies.Advice(text));

    [Fact]
    public void What_is_too_deep_or_too_long_is_to_be_split()
    {
        Assert.Equal("Split the condition.", Vocabularies.Advice(new string('(', 1_000)));
        Assert.Equal("Split the condition.", Vocabularies.Advice("yes" + string.Concat(Enumerable.Repeat(" and yes", 1_000))));
    }
}

using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Tests.Language;

public class ComplaintTests
{
    [Theory]
    [InlineData(
        "commitment.months < 18",
        "                  ^ cannot compare month with number")]
    [InlineData(
        "penaltyPerYear + commitment.months > $5",
        "               ^ cannot add usd/year and month")]
    [InlineData(
        "workload.requestsPerDy > 10",
        "^ unknown fact 'workload.requestsPerDy'; did you mean 'workload.requestsPerDay'?")]
    [InlineData(
        "penaltyPerYear > commitment.months",
        "               ^ cannot compare usd/year with month")]
    [InlineData(
        "candidate.route == 'selfhosted'",
        "                ^ 'selfhosted' is not one of its words; did you mean 'selfHosted'?")]
    [InlineData(
        "1 < workload.retryRate < 2",
        "                       ^ comparisons do not chain")]
    [InlineData(
        "commitment.months",
        "^ month is neither true nor false")]
    [InlineData(
        "commitment.months and known(candidate.model)",
        "                  ^ month is neither true nor false")]
    [InlineData(
        "known(candidate.model) && known(candidate.route)",
        "                       ^ the character '&' means nothing here")]
    [InlineData(
        "candidate.route = 'selfHosted'",
        "                ^ the character '=' means nothing here")]
    [InlineData(
        "candidate.model == 'gpt",
        "                   ^ a text without its closing quote")]
    [InlineData(
        "commitment.months > 24 moons",
        "                       ^ 'moons' is no unit")]
    [InlineData(
        "(commitment.months > 24 months",
        "                              ^ ')' is missing here")]
    [InlineData(
        "o.netBenefits > 0",
        "^ 'netBenefits' is no field of options; did you mean 'o.netBenefit'?")]
    [InlineData(
        "count(o) > 1",
        "^ count ranges over a collected variable only")]
    [InlineData(
        "basis(param.stress) == 'measured'",
        "^ basis asks for an answer or a figure")]
    [InlineData(
        "basis(penaltyPerYear) == 'guessed'",
        "                      ^ 'guessed' is not one of its words")]
    [InlineData(
        "known(1 + 1)",
        "^ known asks for a name")]
    [InlineData(
        "candidate.route.low == 'selfHosted'",
        "^ 'candidate.route' is choice and has no range")]
    [InlineData(
        "commitment.months > 24 months then",
        "                              ^ 'then' is not expected here")]
    [InlineData(
        "",
        "^ the expression ends too early")]
    [InlineData(
        "commitment.baseModelRetirement > 'none'",
        "                               ^ cannot compare date with text")]
    [InlineData(
        "commitment.months > 24months",
        "                      ^ a number runs into 'm'")]
    [InlineData(
        "gainLow > 2kg",
        "           ^ a number runs into 'k'")]
    [InlineData(
        "gainLow > $",
        "          ^ a number that cannot be read")]
    [InlineData(
        "gainLow > 5.",
        "           ^ the character '.' means nothing here")]
    [InlineData(
        "gainLow > 0 2026-11-24",
        "            ^ '2026-11-24' is not expected here")]
    [InlineData(
        "netBenefit > 0",
        "^ unknown fact 'netBenefit'; did you mean 'o.netBenefit'?")]
    [InlineData(
        "nothingLikeAnyOfThem > 0",
        "^ unknown fact 'nothingLikeAnyOfThem'")]
    [InlineData(
        "o.nothingLikeAnyOfThem > 0",
        "^ 'nothingLikeAnyOfThem' is no field of options")]
    public void A_wrong_expression_is_marked_where_it_is_wrong(string text, string under) =>
        Assert.Equal(text + "\n" + under, Vocabularies.Complaint(text));

    [Fact]
    public void Over_several_lines_the_place_is_the_first_and_the_mark_stands_under_the_line_that_is_wrong()
    {
        var problem = Assert.Single(ExpressionReader.ReadCondition("gainLow > 0\n  and gainLow >\n  commitment.months", new Position("rules/X.yaml", 5, 7), "if", Vocabularies.Scope).Problems);

        Assert.Equal((5, 7), (problem.At.Line, problem.At.Column));
        Assert.EndsWith("  and gainLow >\n              ^ cannot compare number with month", problem.Mend, StringComparison.Ordinal);
    }

    [Fact]
    public void On_one_line_the_place_is_that_of_the_mark()
    {
        var problem = Assert.Single(ExpressionReader.ReadCondition("gainLow > commitment.months", new Position("rules/X.yaml", 5, 7), "if", Vocabularies.Scope).Problems);

        Assert.Equal((5, 7 + 8), (problem.At.Line, problem.At.Column));
    }

    [Fact]
    public void A_hostile_nesting_is_refused_instead_of_exhausting_the_stack()
    {
        var text = new string('(', 100_000);

        Assert.Contains("nested too deeply", Vocabularies.Complaint(text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yes", " and yes")]
    [InlineData("gainLow", " + gainLow")]
    [InlineData("gainLow > 0", " and (yes or gainLow > 0)")]
    public void A_hostile_row_of_operators_is_refused_too(string first, string next)
    {
        // Each operator stands above all those before it: as a tree the row is as deep as it is long.
        var text = first + string.Concat(Enumerable.Repeat(next, 100_000));

        Assert.Contains("more operators than a sentence can hold", Vocabularies.Complaint(text), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_list_is_no_row_of_operators() =>
        Assert.Empty(ExpressionReader.ReadCondition("gainLow in [" + string.Join(", ", Enumerable.Range(0, 1_000)) + "]", default, "if", Vocabularies.Scope).Problems);
}

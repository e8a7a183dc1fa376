namespace FineTuneAdvisor.Rules.Tests.Language;

public class TypeComplaintTests
{
    [Theory]
    [InlineData(
        "candidate.model == 5",
        "                ^ cannot compare text with number")]
    [InlineData(
        "5 ms > gainLow",
        "     ^ cannot compare ms with number")]
    [InlineData(
        "candidate.route == commitment.assurance",
        "                ^ cannot compare choice with choice")]
    [InlineData(
        "commitment.months == yes",
        "                  ^ cannot compare month with yes/no")]
    [InlineData(
        "(gainLow > 0) > no",
        "              ^ cannot compare yes/no with yes/no")]
    [InlineData(
        "commitment.months in [24 months, 36]",
        "                  ^ cannot compare month with number")]
    [InlineData(
        "candidate.route in ['selfHosted', 'hostedAdaptor']",
        "                ^ 'hostedAdaptor' is not one of its words; did you mean 'hostedAdapter'?")]
    [InlineData(
        "commitment.months in [24 months] == yes",
        "                                 ^ comparisons do not chain")]
    [InlineData(
        "commitment.months - 1 > 0",
        "                  ^ cannot subtract month and number")]
    [InlineData(
        "candidate.model + 1 > 0",
        "                ^ cannot add text and number")]
    [InlineData(
        "2 * candidate.model > 0",
        "  ^ cannot multiply number and text")]
    [InlineData(
        "candidate.model / 2 > 0",
        "                ^ cannot divide text and number")]
    [InlineData(
        "min(commitment.months, 1) > 0",
        "^ cannot order month and number")]
    [InlineData(
        "-candidate.model > 0",
        "^ cannot take the negative of text")]
    [InlineData(
        "sum(gainLow) > 0",
        "^ sum asks for an amount of each collected member")]
    [InlineData(
        "max(o.model) > 0",
        "^ max asks for an amount of each collected member")]
    public void What_does_not_go_together_is_marked_at_its_operator(string text, string under) =>
        Assert.Equal(text + "\n" + under, Vocabularies.Complaint(text));
}

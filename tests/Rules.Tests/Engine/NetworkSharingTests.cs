namespace FineTuneAdvisor.Rules.Tests.Engine;

/// <summary>
/// NRules asks once what it takes for one question, and NRules 1.0.4 takes different bindings, and different members of a new object, for one.
/// </summary>
public class NetworkSharingTests
{
    // Cheap costs 10 a year and gains 0, dear costs 20 and loses 10; dear alone is tuned, and both are admissible.
    [Theory]
    [InlineData("if: gainLow > 50%", "if: gainHigh > 50%", "", "FTA-1602/note")]
    [InlineData("if: gainHigh > 50%", "if: gainHigh > 95%", "", "FTA-1601/note")]
    [InlineData("if: o.annualInferenceCost > $15 / 1 year", "if: o.netBenefit > $15 / 1 year", "each: o in options", "FTA-1601/dear/note")]
    [InlineData("if: o.isTuned", "if: o.isAdmissible and not o.isTuned", "each: o in options", "FTA-1601/dear/note FTA-1602/cheap/note")]
    [InlineData("some: o in options\n    where: o.annualInferenceCost > $15 / 1 year", "some: o in options\n    where: o.netBenefit > $15 / 1 year", "", "FTA-1601/note")]
    [InlineData("none: o in options\n    where: o.annualInferenceCost > $15 / 1 year", "none: o in options\n    where: o.netBenefit > $15 / 1 year", "", "FTA-1602/note")]
    [InlineData("some: o in options\n    where: o.isTuned", "none: o in options\n    where: o.isTuned", "", "FTA-1601/note")]
    [InlineData("some: o in options\n    where: o.totalCost > 0", "none: o in options\n    where: o.totalCost > 0", "", "")]
    [InlineData("every: o in options\n    satisfies: o.isTuned", "every: o in options\n    satisfies: o.isAdmissible", "", "FTA-1602/note")]
    [InlineData("every: o in options\n    where: o.isAdmissible\n    satisfies: o.isTuned", "every: o in options\n    where: o.isTuned\n    satisfies: o.isAdmissible", "", "FTA-1602/note")]
    [InlineData("some: o in options", "none: o in options", "", "FTA-1601/note")]
    [InlineData("collect: o in options\n    if: max(o.annualInferenceCost) > $15 / 1 year", "collect: o in options\n    if: max(o.netBenefit) > $15 / 1 year", "", "FTA-1601/note")]
    [InlineData("collect: o in options\n    if: count(o) == 1", "collect: o in options\n    where: o.isTuned\n    if: count(o) == 1", "", "FTA-1602/note")]
    [InlineData("collect: o in options\n    if: count(o) == 2", "collect: o in criteria\n    if: count(o) == 1", "", "FTA-1601/note")]
    [InlineData("collect: o in options\n    if: count(o) == 1", "collect: o in patterns\n    if: count(o) == 1", "", "FTA-1602/note")]
    [InlineData("finding: FTA-1603", "finding: FTA-1604", "", "FTA-1601/note FTA-1603/note")]
    public void Rules_of_one_shape_that_differ_in_one_thing_each_have_their_own_answer(string one, string other, string each, string expected)
    {
        var conclusions = AddedRules.Conclude(
            [("FTA-1601", one, each), ("FTA-1602", other, each), .. Named(one)],
            Models.Figure("gainLow", 0.1m),
            Models.Figure("gainHigh", 0.9m));

        Assert.Equal(expected, string.Join(' ', AddedRules.Findings(conclusions)));
    }

    [Theory]
    [InlineData("if: gainHigh > 50%", "if: gainHigh > 0.5")]
    [InlineData("some: o in options\n    where: o.isTuned", "some: o in options\n    where: (o.isTuned)")]
    public void Rules_that_ask_the_same_question_both_get_their_answer(string one, string other)
    {
        var conclusions = AddedRules.Conclude([("FTA-1601", one, ""), ("FTA-1602", other, "")], Models.Figure("gainHigh", 0.9m));

        Assert.Equal(["FTA-1601/note", "FTA-1602/note"], AddedRules.Findings(conclusions));
    }

    [Fact]
    public void A_condition_with_its_two_members_the_other_way_round_is_another_condition()
    {
        // Nothing costs less than the cheap one, and nothing is dearer than the dear one: each rule fires for one member.
        var conclusions = AddedRules.Conclude(
            [
                ("FTA-1601", "some: p in options\n    where: p.annualInferenceCost < o.annualInferenceCost", "each: o in options"),
                ("FTA-1602", "some: o in options\n    where: p.annualInferenceCost < o.annualInferenceCost", "each: p in options"),
            ]);

        Assert.Equal(["FTA-1601/dear/note", "FTA-1602/cheap/note"], AddedRules.Findings(conclusions));
    }

    [Fact]
    public void A_member_by_itself_is_no_member_beside_another()
    {
        // The same words of the same variable: once it stands for what the rule is made for, once for what the condition looks at.
        var conclusions = AddedRules.Conclude([("FTA-1601", "if: o.isTuned", "each: o in options"), ("FTA-1602", "some: o in options\n    where: o.isTuned", "each: p in options")]);

        Assert.Equal(["FTA-1601/dear/note", "FTA-1602/cheap/note", "FTA-1602/dear/note"], AddedRules.Findings(conclusions));
    }

    private static (string Id, string Condition, string Each)[] Named(string condition) =>
        condition.StartsWith("finding:", StringComparison.Ordinal) ? [("FTA-1603", "if: yes", ""), ("FTA-1604", "if: no", "")] : [];
}

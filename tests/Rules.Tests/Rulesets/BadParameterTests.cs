namespace FineTuneAdvisor.Rules.Tests.Rulesets;

/// <summary>What is wrong in <c>parameters.yaml</c>, told whole: place, key, what was found, what is expected, how to mend it.</summary>
public class BadParameterTests
{
    [Theory]
    [InlineData("value: 24", "value: 61", "parameters.yaml:4:12 parameters.value: found 61, expected 12 to 60. Stay inside the parameter's range, or let its owner widen it in parameters.yaml.")]
    [InlineData("value: 24", "value: 11", "parameters.yaml:4:12 parameters.value: found 11, expected 12 to 60. Stay inside the parameter's range, or let its owner widen it in parameters.yaml.")]
    [InlineData("value: 24", "value: soon", "parameters.yaml:4:12 parameters.value: found \"soon\", expected an amount (month). Write a number such as 24, 10,000 or 95 %; the unit stands in unit:.")]
    [InlineData("value: 24", "value: 24 weeks", "parameters.yaml:4:12 parameters.value: found \"24 weeks\", expected an amount (month). Write a number such as 24, 10,000 or 95 %; the unit stands in unit:.")]
    [InlineData("    value: 24\n", "", "parameters.yaml:2:5 parameters.value: found nothing, expected a text. Add 'value:'.")]
    [InlineData("low: 20,000", "low: 60,000", "parameters.yaml:12:12 parameters.value: found 50000, expected a value from low to high. low is the 10th percentile, high the 90th.")]
    [InlineData("high: 80,000", "high: 40,000", "parameters.yaml:12:12 parameters.value: found 50000, expected a value from low to high. low is the 10th percentile, high the 90th.")]
    [InlineData("low: 20,000", "low: 4,999", "parameters.yaml:13:10 parameters.low: found 4999, expected 5000 to 1000000. Stay inside the parameter's range, or let its owner widen it in parameters.yaml.")]
    [InlineData("high: 80,000", "high: 1,000,001", "parameters.yaml:14:11 parameters.high: found 1000001, expected 5000 to 1000000. Stay inside the parameter's range, or let its owner widen it in parameters.yaml.")]
    [InlineData("high: 80,000", "high: most", "parameters.yaml:14:11 parameters.high: found \"most\", expected an amount (usd/year). Write a number such as 24, 10,000 or 95 %; the unit stands in unit:.")]
    [InlineData("range: 12 .. 60", "range: 60 .. 12", "parameters.yaml:6:12 parameters.range: found \"60 .. 12\", expected the least and the greatest value allowed. Write it as in: 12 .. 60.")]
    [InlineData("range: 12 .. 60", "range: 12", "parameters.yaml:6:12 parameters.range: found \"12\", expected the least and the greatest value allowed. Write it as in: 12 .. 60.")]
    [InlineData("range: 12 .. 60", "range: a .. 60", "parameters.yaml:6:12 parameters.range: found \"a .. 60\", expected the least and the greatest value allowed. Write it as in: 12 .. 60.")]
    [InlineData("range: 12 .. 60", "range: 12 .. b", "parameters.yaml:6:12 parameters.range: found \"12 .. b\", expected the least and the greatest value allowed. Write it as in: 12 .. 60.")]
    [InlineData("    range: 12 .. 60\n", "", "parameters.yaml:2:5 parameters.range: found nothing, expected a text. Add 'range:'.")]
    [InlineData("unit: months", "unit: month", "parameters.yaml:5:11 parameters.unit: found \"month\", expected one of: number, share, multiplier, usd, usd/year, usd/month, usd/hour, usd/request, usd/Mtokens, usd/fte/year, tokens, tokens/second, requests/day, requests/year, days/year, months, weeks, ms, fte. Did you mean months?")]
    [InlineData("unit: months", "unit: zzz", "parameters.yaml:5:11 parameters.unit: found \"zzz\", expected one of: number, share, multiplier, usd, usd/year, usd/month, usd/hour, usd/request, usd/Mtokens, usd/fte/year, tokens, tokens/second, requests/day, requests/year, days/year, months, weeks, ms, fte. Write one of them.")]
    [InlineData("    unit: months\n", "", "parameters.yaml:2:5 parameters.unit: found nothing, expected a text. Add 'unit:'.")]
    [InlineData("id: minimumCommitment", "id: minimum-commitment", "parameters.yaml:2:9 parameters.id: found \"minimum-commitment\", expected letters and digits. Expressions read it as param.ID.")]
    [InlineData("id: material", "id: minimumCommitment", "parameters.yaml:10:9 parameters.id: found \"minimumCommitment\" a second time, expected each parameter once. It stands first on line 2: keep one of the two.", "parameters.yaml:11:14 param.minimumCommitment.meaning: found the text a second time, expected each text once. It stands first at parameters.yaml:3:14: keep one of the two.")]
    [InlineData("kind: assumption", "kind: guess", "parameters.yaml:19:21 parameters.source.kind: found \"guess\", expected one of: publication, measurement, vendor-price, convention, board-decision, assumption. Write one of them.")]
    [InlineData("    source: { kind: assumption, title: Judgement }\n", "", "parameters.yaml:10:5 parameters.source: found nothing, expected a text. Add 'source:'.")]
    [InlineData("source: { kind: assumption, title: Judgement }", "source: Judgement", "parameters.yaml:19:13 parameters.source: found \"Judgement\", expected a mapping of keys to values. Write one 'key: value' a line below it.")]
    [InlineData("source: { kind: assumption, title: Judgement }", "source: { kind: assumption }", "parameters.yaml:19:13 parameters.source.title: found nothing, expected a text. Add 'title:'.")]
    [InlineData("source: { kind: assumption, title: Judgement }", "source: { title: Judgement, page: 1 }", "parameters.yaml:19:13 parameters.source.kind: found nothing, expected a text. Add 'kind:'.", "parameters.yaml:19:33 parameters.source.page: found a key that does not exist here, expected one of: kind, locator, retrieved, title. Remove it.")]
    [InlineData("retrieved: 2026-11-23", "retrieved: yesterday", "parameters.yaml:9:92 parameters.source.retrieved: found \"yesterday\", expected a date such as 2026-11-24. Write a date such as 2026-11-24 after 'retrieved:'.")]
    [InlineData("    meaning: Money that matters.\n", "", "parameters.yaml:10:5 parameters.meaning: found nothing, expected a text. Add 'meaning:'.")]
    [InlineData("    meaning: Money", "    meanings: a\n    meaning: Money", "parameters.yaml:11:5 parameters.meanings: found a key that does not exist here, expected one of: high, id, low, meaning, owner, range, review-by, source, unit, value. Did you mean meaning?")]
    [InlineData("parameters:\n", "parameters:\n  - nothing\n", "parameters.yaml:2:5 parameters: found \"nothing\", expected a mapping of keys to values. Write one 'key: value' a line below it.")]
    [InlineData("parameters:\n", "others: 1\nparameters:\n", "parameters.yaml:1:1 others: found a key that does not exist here, expected one of: parameters. Remove it.")]
    public void A_parameter_that_is_wrong_is_told_with_its_place_and_its_mend(string from, string to, params string[] problems)
    {
        using var folder = new RulesetFolder();

        Assert.Equal(problems, folder.Change("parameters.yaml", from, to).ProblemsIn("parameters.yaml"));
    }
}

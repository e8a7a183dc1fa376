namespace FineTuneAdvisor.Rules.Tests.Rulesets;

/// <summary>What is wrong in a rule's <c>tests</c>, told whole: place, key, what was found, what is expected, how to mend it.</summary>
public class BadGivenTests
{
    [Theory]
    [InlineData("commitment.months: 23", "commitment.mnths: 23", "rules/FTA-1301.yaml:21:49 tests.given.commitment.mnths: unknown fact 'commitment.mnths'; did you mean 'commitment.months'?. Names are answer keys, figures, param.ID and the fields of the rule's variables; texts stand in single quotes.\ncommitment.mnths\n^ unknown fact 'commitment.mnths'; did you mean 'commitment.months'?")]
    [InlineData("commitment.months: 23", "commitment.months: 23 weeks", "rules/FTA-1301.yaml:21:68 tests.given.commitment.months: found \"23 weeks\", expected an amount (month). Write such a value, or unknown.")]
    [InlineData("commitment.months: 23", "commitment.months: [23]", "rules/FTA-1301.yaml:21:68 tests.given.commitment.months: found a list, expected one value. Write one value.")]
    [InlineData("candidate.route: providerFineTune, commitment.months: 23", "candidate.route: nowhere, commitment.months: 23", "rules/FTA-1301.yaml:21:31 tests.given.candidate.route: found \"nowhere\", expected one of: providerFineTune, hostedAdapter, selfHosted. Write such a value, or unknown.")]
    [InlineData("commitment.months: 23", "provider.weightsExportable: perhaps", "rules/FTA-1301.yaml:21:77 tests.given.provider.weightsExportable: found \"perhaps\", expected yes or no. Write such a value, or unknown.")]
    [InlineData("commitment.months: 23", "commitment.baseModelRetirement: someday", "rules/FTA-1301.yaml:21:81 tests.given.commitment.baseModelRetirement: found \"someday\", expected a date such as 2026-11-24. Write such a value, or unknown.")]
    [InlineData("commitment.months: 23", "basis(penaltyPerYear): hearsay", "rules/FTA-1301.yaml:21:72 tests.given.basis(penaltyPerYear): found \"hearsay\", expected one of: unknown, assumed, estimated, contracted, measured. Write such a value, or unknown.")]
    [InlineData("commitment.months: 23", "commitment.months + 1 month: 23", "rules/FTA-1301.yaml:21:49 tests.given.commitment.months + 1 month: found an expression, expected a name, or basis(NAME). Give the facts that it is made of.")]
    [InlineData("commitment.months: 23", "commitment.months.low: soon", "rules/FTA-1301.yaml:21:72 tests.given.commitment.months.low: found \"soon\", expected an amount (month). Write such a value, or unknown.")]
    [InlineData("commitment.months: 23", "findings: [FTA-1302, FTA-9999]", "rules/FTA-1301.yaml:21:59 tests.given.findings: found \"FTA-9999\", expected the id of a rule. Write one that exists.")]
    [InlineData("commitment.months: 23", "findings: FTA-1302", "rules/FTA-1301.yaml:21:59 tests.given.findings: found \"FTA-1302\", expected a list. Write a list after 'findings:'.")]
    [InlineData("commitment.months: 23", "options: [{ id: a, netBenefit: much }]", "rules/FTA-1301.yaml:21:80 tests.given.options.netBenefit: found \"much\", expected an amount (usd/year). Write such a value, or unknown.")]
    [InlineData("commitment.months: 23", "options: [{ id: a, nothing: much }]", "rules/FTA-1301.yaml:21:68 tests.given.options.nothing: found a key that does not exist here, expected one of: annualInferenceCost, blendedPerMillionTokens, breakEvenRequestsPerDay, firstYearCost, id, isAdmissible, isTuned, model, netBenefit, netPresentCost, paybackMonth, role, totalCost, utilisation, yearlyCost. Remove it.")]
    [InlineData("commitment.months: 23", "options: [a]", "rules/FTA-1301.yaml:21:59 tests.given.options: found \"a\", expected a mapping of keys to values. Write one 'key: value' a line below it.")]
    [InlineData("commitment.months: 23", "options: [{ netBenefit: 1 }]", "rules/FTA-1301.yaml:21:59 tests.given.options.id: found nothing, expected a text. Add 'id:'.")]
    [InlineData("expect: notApplicable", "expect: never", "rules/FTA-1301.yaml:31:13 tests.expect: found \"never\", expected one of: fires, silent, unknown, notApplicable. Write one of them.")]
    [InlineData("    expect: notApplicable\n", "", "rules/FTA-1301.yaml:29:5 tests.expect: found nothing, expected a text. Add 'expect:'.")]
    [InlineData("    given: { candidate.route: selfHosted, commitment.months: 1 }\n", "", "rules/FTA-1301.yaml:29:5 tests.given: found nothing, expected the facts of the test. Write given: {} where nothing is known.")]
    [InlineData("given: { candidate.route: selfHosted, commitment.months: 1 }", "given: nothing", "rules/FTA-1301.yaml:30:12 tests.given: found \"nothing\", expected a mapping of keys to values. Write one 'key: value' a line below it.")]
    [InlineData("  - name: own GPUs\n    given", "  - given", "rules/FTA-1301.yaml:29:5 tests.name: found nothing, expected a text. Add 'name:'.")]
    [InlineData("tests:\n", "tests:\n  - nothing\n", "rules/FTA-1301.yaml:20:5 tests: found \"nothing\", expected a mapping of keys to values. Write one 'key: value' a line below it.")]
    [InlineData("commitment.months: 23", "findings: [FTA-1309]", "rules/FTA-1301.yaml:21:59 tests.given.findings: found \"FTA-1309\", expected the id of a rule. Did you mean FTA-1301?")]
    [InlineData("commitment.months: 23", "options: [{ id: a, role: candidat, isTuned: maybe }]", "rules/FTA-1301.yaml:21:74 tests.given.options.role: found \"candidat\", expected one of: baseline, candidate, alternative. Write such a value, or unknown.", "rules/FTA-1301.yaml:21:93 tests.given.options.isTuned: found \"maybe\", expected yes or no. Write such a value, or unknown.")]
    [InlineData("commitment.months: 23", "penaltyPerYear.high: [1]", "rules/FTA-1301.yaml:21:70 tests.given.penaltyPerYear.high: found a list, expected one value. Write one value.")]
    [InlineData("  - name: one month short\n    given: { candidate.route: providerFineTune, commitment.months: 23 }", "  - name: one month short\n    given: []", "rules/FTA-1301.yaml:21:12 tests.given: found a list, expected a mapping of keys to values. Write one 'key: value' a line below it.")]
    public void A_rule_test_that_is_wrong_is_told_with_its_place_and_its_mend(string from, string to, params string[] problems)
    {
        using var folder = new RulesetFolder();

        Assert.Equal(problems, folder.Change("rules/FTA-1301.yaml", from, to).ProblemsIn("rules/FTA-1301.yaml"));
    }
}

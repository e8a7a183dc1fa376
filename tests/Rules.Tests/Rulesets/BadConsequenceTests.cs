namespace FineTuneAdvisor.Rules.Tests.Rulesets;

/// <summary>What is wrong in a rule's <c>then</c>, told whole: place, key, what was found, what is expected, how to mend it.</summary>
public class BadConsequenceTests
{
    [Theory]
    [InlineData("rules/FTA-1301.yaml", "effect: blocks", "effect: bloks", "rules/FTA-1301.yaml:16:13 then.1.effect: found \"bloks\", expected one of: blocks, withholds, condition, present, unsure, note. Did you mean blocks?")]
    [InlineData("rules/FTA-1301.yaml", "effect: blocks", "effect: nonsense", "rules/FTA-1301.yaml:16:13 then.1.effect: found \"nonsense\", expected one of: blocks, withholds, condition, present, unsure, note. Write one of them.")]
    [InlineData("rules/FTA-1301.yaml", "effect: blocks", "effect: present", "rules/FTA-1301.yaml:16:13 then.1.about: found \"longCommitment\", expected one of: lockIn. Write one of them.")]
    [InlineData("rules/FTA-1301.yaml", "effect: blocks", "effect: unsure", "rules/FTA-1301.yaml:16:13 then.1.about: found \"longCommitment\", expected one of: lockIn. Write one of them.")]
    [InlineData("rules/FTA-1301.yaml", "effect: blocks", "effect: blocks\n    about: lockIn", "rules/FTA-1301.yaml:17:12 then.1.about: found \"lockIn\", expected one of: longCommitment, goodQuality. Write one of them.")]
    [InlineData("rules/FTA-1301.yaml", "effect: blocks", "effect: withholds\n    about: lockIn", "rules/FTA-1301.yaml:17:12 then.1.about: found \"lockIn\", expected one of: longCommitment, goodQuality. Write one of them.")]
    [InlineData("rules/FTA-1301.yaml", "effect: blocks", "effect: note\n    about: nothing", "rules/FTA-1301.yaml:17:12 then.1.about: found \"nothing\", expected one of: longCommitment, goodQuality, lockIn, trap. Write one of them.")]
    [InlineData("rules/FTA-1301.yaml", "effect: blocks", "effect: withholds\n    bring: [commitment.month]", "rules/FTA-1301.yaml:17:12 then.1.bring: found \"commitment.month\", expected a key of the questionnaire. Did you mean commitment.months?")]
    [InlineData("rules/FTA-1301.yaml", "effect: blocks", "effect: withholds\n    bring: [zzz]", "rules/FTA-1301.yaml:17:12 then.1.bring: found \"zzz\", expected a key of the questionnaire. Write one that exists.")]
    [InlineData("rules/FTA-1301.yaml", "effect: blocks", "effect: blocks\n    only: commitment.months", "rules/FTA-1301.yaml:17:11 then.1.only: month is neither true nor false. Compare it with something.\ncommitment.months\n^ month is neither true nor false")]
    [InlineData("rules/FTA-1301.yaml", "effect: blocks", "effect: blocks\n    only: [a]", "rules/FTA-1301.yaml:17:11 then.1.only: found a list, expected a text. Write a text after 'only:'.")]
    [InlineData("rules/FTA-1301.yaml", "effect: blocks", "effect: blocks\n    so: what", "rules/FTA-1301.yaml:17:5 then.1.so: found a key that does not exist here, expected one of: about, because, bring, effect, mend. Remove it.")]
    [InlineData("rules/FTA-1301.yaml", "  - effect: blocks", "  - blocks", "rules/FTA-1301.yaml:16:5 then.1: found \"blocks\", expected a mapping of keys to values. Write one 'key: value' a line below it.")]
    [InlineData("rules/FTA-1001.yaml", "criterion: notMet", "criterion: nomet", "rules/FTA-1001.yaml:12:21 then.1.criterion: found \"nomet\", expected one of: met, notMet, unproven. Did you mean notMet?")]
    [InlineData("rules/FTA-1001.yaml", "criterion: notMet", "pattern: present", "rules/FTA-1001.yaml:12:8 then.1.criterion: found nothing, expected a text. Add 'criterion:'.", "rules/FTA-1001.yaml:12:10 then.1.pattern: found a key that does not exist here, expected one of: criterion. Remove it.")]
    [InlineData("rules/FTA-1101.yaml", "pattern: present", "pattern: presnt", "rules/FTA-1101.yaml:12:19 then.1.pattern: found \"presnt\", expected one of: absent, unknown, present. Did you mean present?")]
    [InlineData("rules/FTA-1901.yaml", "from: options", "from: criteria", "rules/FTA-1901.yaml:13:24 then.1.recommend.from: found \"criteria\", expected one of: options. Write one of them.")]
    [InlineData("rules/FTA-1901.yaml", "greatest: o.netBenefit", "greatest: o.model", "rules/FTA-1901.yaml:13:86 then.1.recommend.greatest: found text, expected an amount. Write a field such as o.netBenefit.")]
    [InlineData("rules/FTA-1901.yaml", "verdict: reject", "verdict: rejct", "rules/FTA-1901.yaml:12:14 then.1.verdict: found \"rejct\", expected one of: approve, approveWithConditions, defer, reject. Did you mean reject?")]
    [InlineData("rules/FTA-1901.yaml", "o.isAdmissible and not o.isTuned", "o.netBenefit", "rules/FTA-1901.yaml:13:41 then.1.recommend.where: usd/year is neither true nor false. Compare it with something.\no.netBenefit\n^ usd/year is neither true nor false")]
    [InlineData("rules/FTA-1901.yaml", "recommend: { from: options, where: \"o.isAdmissible and not o.isTuned\", greatest: o.netBenefit }", "recommend: options", "rules/FTA-1901.yaml:13:16 then.1.recommend: found \"options\", expected a mapping of keys to values. Write one 'key: value' a line below it.")]
    [InlineData("rules/FTA-1901.yaml", "greatest: o.netBenefit", "greatest: o.netBenefit, least: 1", "rules/FTA-1901.yaml:13:100 then.1.recommend.least: found a key that does not exist here, expected one of: from, greatest, where. Remove it.")]
    [InlineData("rules/FTA-1901.yaml", "where: \"o.isAdmissible and not o.isTuned\", ", "", "rules/FTA-1901.yaml:13:16 then.1.recommend.where: found nothing, expected a text. Add 'where:'.")]
    public void A_consequence_that_is_wrong_is_told_with_its_place_and_its_mend(string file, string from, string to, params string[] problems)
    {
        using var folder = new RulesetFolder();

        Assert.Equal(problems, folder.Change(file, from, to).ProblemsIn(file));
    }
}

using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Facts.Units;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Tests.Rulesets;

public class RulesetReaderTests
{
    [Fact]
    public void A_parameter_keeps_everything_that_was_said_about_it()
    {
        var material = SmallRuleset.Read.Parameters["material"];

        Assert.Equal((50_000m, 20_000m, 80_000m), (material.Value, material.Low, material.High));
        Assert.Equal((5_000m, 1_000_000m), (material.Minimum, material.Maximum));
        Assert.Equal((Unit.UsdPerYear, "board", new DateOnly(2027, 5, 1)), (material.Unit, material.Owner, material.ReviewBy));
        Assert.Equal(new Source("publication", "The article", "its last section", new DateOnly(2026, 11, 23)), SmallRuleset.Read.Parameters["minimumCommitment"].Source);
    }

    [Fact]
    public void The_words_of_rules_questions_and_parameters_stand_beside_the_reports_texts()
    {
        var texts = SmallRuleset.Read.Texts;

        Assert.Equal("Too short.", texts.Find("en", "FTA-1301.because")?.Template);
        Assert.Equal("Commit for longer.", texts.Find("en", "FTA-1301.mend")?.Template);
        Assert.Equal("a multi-year commitment", texts.Find("en", "FTA-1301.source")?.Template);
        Assert.Equal("Committed for {{ commitment.months }}.", texts.Find("en", "FTA-1301.short.says")?.Template);
        Assert.Equal("Not held out.", texts.Find("en", "FTA-1201.heldOut.because")?.Template);
        Assert.Equal("Two.", texts.Find("en", "FTA-1501.then.3.because")?.Template);
        Assert.Equal("wording", texts.Find("en", "question.commitment.months.wording")?.Template);
        Assert.Equal("Money that matters.", texts.Find("en", "param.material.meaning")?.Template);
        Assert.Equal("Do not fine-tune", texts.Find("en", "outcome.reject")?.Template);
        Assert.Null(texts.Find("en", "outcome.nothing"));
    }

    [Fact]
    public void Another_language_takes_over_where_it_has_the_text_and_English_stands_in_where_not()
    {
        using var folder = new RulesetFolder();
        var texts = folder.Write("texts/de/report.yaml", "outcome.reject: Nicht feinabstimmen\n").Read().Value!.Texts;

        Assert.Equal(["de", "en"], texts.Languages);
        Assert.Equal("Nicht feinabstimmen", texts.Find("de", "outcome.reject")?.Template);
        Assert.Equal("No option is admissible.", texts.Find("de", "reason.noAdmissibleOption")?.Template);
    }

    [Fact]
    public void Rules_come_in_the_order_of_their_ids_with_their_layer()
    {
        var rules = SmallRuleset.Read.Rules;

        Assert.Equal(rules.Select(rule => rule.Id).Order(StringComparer.Ordinal), rules.Select(rule => rule.Id));
        Assert.Equal(Layer.Findings, rules.Single(rule => rule.Id == "FTA-1301").Layer);
        Assert.Equal(Layer.States, rules.Single(rule => rule.Id == "FTA-1001").Layer);
        Assert.Equal(Layer.Verdict, rules.Single(rule => rule.Id == "FTA-1901").Layer);
    }

    [Theory]
    [InlineData(
        "commitment.months < param.minimumCommitment",
        "commitment.months < penaltyPerYear",
        "rules/FTA-1301.yaml:13:27 when.short.if: cannot compare month with usd/year")]
    [InlineData("about: longCommitment", "about: longCommitmet", "rules/FTA-1301.yaml:4:8 about: found \"longCommitmet\"")]
    [InlineData("effect: blocks", "effect: bloks", "then.1.effect: found \"bloks\", expected one of: blocks, withholds, condition, present, unsure, note. Did you mean blocks?")]
    [InlineData("effect: blocks", "effect: present", "then.1.about: found \"longCommitment\", expected one of: lockIn")]
    [InlineData("effect: blocks", "effect: blocks\n    about: lockIn", "then.1.about: found \"lockIn\", expected one of: longCommitment, goodQuality")]
    [InlineData("effect: blocks", "effect: withholds\n    bring: [commitment.month]", "then.1.bring: found \"commitment.month\", expected one of: commitment.months. Did you mean commitment.months?")]
    [InlineData("effect: blocks", "effect: blocks\n    only: commitment.months", "then.1.only: month is neither true nor false")]
    [InlineData("because: Too short.\n", "", "because: found nothing, expected a text")]
    [InlineData("    says: Committed for {{ commitment.months }}.\n", "", "when.says: found nothing, expected a text")]
    [InlineData("title: The commitment is too short\n", "", "title: found nothing, expected a text")]
    [InlineData("id: FTA-1301", "id: FTA-1399", "id: found \"FTA-1399\", expected \"FTA-1301\", the file's name")]
    [InlineData("undecided: unproven", "undecided: quiet", "undecided: found \"quiet\", expected silent, or unproven in a rule about a criterion or a pattern")]
    [InlineData("  - id: short", "  - id: hosted", "when.id: found \"hosted\", expected an id that no other condition of the rule has")]
    [InlineData("  - id: short", "  - id: because", "when.id: found \"because\", expected an id that no other condition of the rule has")]
    [InlineData("mend: Commit", "mends: Commit", "mends: found a key that does not exist here")]
    [InlineData("    if: commitment.months < param.minimumCommitment", "    finding: FTA-1999", "when.short.finding: found \"FTA-1999\", which is no rule")]
    [InlineData("    if: commitment.months < param.minimumCommitment", "    finding: FTA-1901", "when.short.finding: found FTA-1901, which makes no finding")]
    [InlineData("    if: commitment.months < param.minimumCommitment", "    if: yes\n    some: o in options", "when.short: found if and some, expected one of: if, finding, some, none, every, collect")]
    [InlineData("    if: commitment.months < param.minimumCommitment", "    some: f in findings", "when.some: found findings, expected a collection that is complete when the rule has its say")]
    [InlineData("    if: commitment.months < param.minimumCommitment", "    some: o in optoins", "when.short.some: found \"optoins\", expected one of: options")]
    [InlineData("    if: commitment.months < param.minimumCommitment", "    some: options", "when.some: found \"options\", expected a name, in, and a collection")]
    [InlineData("    if: commitment.months < param.minimumCommitment", "    collect: o in options\n    if: o.netBenefit > 0", "when.if: found a field of o by itself")]
    [InlineData("commitment.months: 23", "commitment.mnths: 23", "tests.given.commitment.mnths: unknown fact 'commitment.mnths'")]
    [InlineData("commitment.months: 23", "commitment.months: 23 weeks", "tests.given.commitment.months: found \"23 weeks\", expected an amount (month)")]
    [InlineData("expect: notApplicable", "expect: never", "tests.expect: found \"never\", expected one of: fires, silent, unknown, notApplicable")]
    public void What_is_wrong_in_a_rule_is_told_with_its_place(string from, string to, string problem)
    {
        using var folder = new RulesetFolder();

        Assert.Contains(problem, folder.Change("rules/FTA-1301.yaml", from, to).Problem(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("value: 24", "value: 61", "value: found 61, expected 12 to 60")]
    [InlineData("value: 24", "value: soon", "value: found \"soon\", expected an amount (month)")]
    [InlineData("value: 24", "value: 24 weeks", "value: found \"24 weeks\", expected an amount (month)")]
    [InlineData("low: 20,000", "low: 60,000", "value: found 50000, expected a value from low to high")]
    [InlineData("range: 12 .. 60", "range: 60 .. 12", "range: found \"60 .. 12\", expected the least and the greatest value allowed")]
    [InlineData("unit: months", "unit: month", "unit: found \"month\"")]
    [InlineData("kind: assumption", "kind: guess", "kind: found \"guess\"")]
    [InlineData("    owner: board\n    review-by: 2027-05-01\n    source: { kind: assumption", "    review-by: 2027-05-01\n    source: { kind: assumption", "owner: found nothing")]
    [InlineData("    source: { kind: assumption, title: Judgement }\n", "", "source: found nothing")]
    public void What_is_wrong_in_a_parameter_is_told_with_its_place(string from, string to, string problem)
    {
        using var folder = new RulesetFolder();

        Assert.Contains(problem, folder.Change("parameters.yaml", from, to).Read().Problems[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_that_lead_in_a_circle_are_refused()
    {
        using var folder = new RulesetFolder();
        folder.Change("rules/FTA-1301.yaml", "    if: commitment.months < param.minimumCommitment", "    finding: FTA-1303");

        Assert.Equal(2, folder.Read().Problems.Count(problem => problem.Found.StartsWith("a circle", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("rules/FTA-1001.yaml", "then: [{ criterion: notMet }]", "then: [{ criterion: notMet }, { criterion: met }]", "more than one conclusion")]
    [InlineData("rules/FTA-1001.yaml", "each: c in criteria", "each: c in patterns", "each: found patterns")]
    [InlineData("rules/FTA-1504.yaml", "each: o in options", "each: o in concludedCriteria", "each: found concludedCriteria")]
    [InlineData("rules/FTA-1901.yaml", "from: options", "from: criteria", "recommend.from: found \"criteria\"")]
    [InlineData("rules/FTA-1901.yaml", "greatest: o.netBenefit", "greatest: o.model", "greatest: found text, expected an amount")]
    [InlineData("texts/en/report.yaml", "outcome.reject:", "FTA-1301.title:", "FTA-1301.title: found the text a second time")]
    [InlineData("ruleset.yaml", "patterns: [lockIn]", "patterns: [lockIn, goodQuality]", "criteria: found \"goodQuality\" a second time")]
    public void What_is_wrong_elsewhere_is_told_too(string file, string from, string to, string problem)
    {
        using var folder = new RulesetFolder();

        Assert.Contains(folder.Change(file, from, to).Read().Problems, found => found.ToString().Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void A_language_may_not_say_what_English_does_not()
    {
        using var folder = new RulesetFolder();

        Assert.StartsWith(
            "texts/de/report.yaml:1:17 outcome.rejct: found a key that English lacks, expected a key of the English texts. Did you mean outcome.reject?",
            folder.Write("texts/de/report.yaml", "outcome.rejct:  Nein\n").Problem(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_its_files_is_a_problem_for_each_and_no_exception()
    {
        using var folder = new RulesetFolder();
        folder.Remove("ruleset.yaml").Remove("parameters.yaml");

        Assert.Equal(
            [$"{Path.Combine(folder.Path, "parameters.yaml")}: there is no such file", $"{Path.Combine(folder.Path, "ruleset.yaml")}: there is no such file"],
            folder.Read().Problems.Select(problem => $"{problem.At}: {problem.Fault}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_folder_that_is_none_is_one_problem_and_no_exception()
    {
        var nowhere = Path.Combine(Folders.Small, "nowhere");

        Assert.Equal([$"{nowhere}: there is no such folder. Check the path and its spelling."], RulesetReader.Read(nowhere).Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void A_ruleset_must_reach_a_verdict()
    {
        using var folder = new RulesetFolder();
        folder.Remove("rules/FTA-1901.yaml").Remove("rules/FTA-1902.yaml").Remove("rules/FTA-1903.yaml").Remove("rules/FTA-1904.yaml");

        Assert.Contains("no rule that reaches a verdict", folder.Problem(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_problem_of_every_file_is_told_at_once()
    {
        using var folder = new RulesetFolder();
        folder.Change("rules/FTA-1301.yaml", "effect: blocks", "effect: bloks").Change("rules/FTA-1302.yaml", "'hope'", "'hop'").Change("parameters.yaml", "owner: board\n    review-by: 2027-05-01\n    source: { kind: assumption", "owner: board\n    review-by: soon\n    source: { kind: assumption");

        var problems = folder.Read().Problems;

        Assert.Equal(["review-by", "then.1.effect", "when.hope.if"], problems.Select(problem => problem.Key.Replace("parameters.", "", StringComparison.Ordinal)));
    }
}

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
    // What stands in may be called by either word, which says what becomes of a criterion or of a pattern.
    [InlineData("undecided: unproven\n", "undecided: unproven\n", true, true)]
    [InlineData("undecided: unproven\n", "undecided: unknown\n", true, true)]
    [InlineData("undecided: unproven\n", "undecided: silent\n", false, true)]
    [InlineData("undecided: unproven\n", "", false, false)]
    public void A_rule_is_decisive_where_it_says_so(string from, string to, bool isDecisive, bool isDeclared)
    {
        using var folder = new RulesetFolder();

        var rule = folder.Change("rules/FTA-1301.yaml", from, to).Read().Value!.Find("FTA-1301")!;

        Assert.Equal((isDecisive, isDeclared), (rule.IsDecisive, rule.IsUndecidedDeclared));
    }

    [Fact]
    public void Rules_that_lead_in_a_circle_are_refused_wherever_the_circle_can_be_broken()
    {
        using var folder = new RulesetFolder();
        // FTA-1303 asks for FTA-1301, that for FTA-1302, and that for FTA-1303 again.
        folder.Change("rules/FTA-1301.yaml", "    if: commitment.months < param.minimumCommitment", "    finding: FTA-1302")
            .Change("rules/FTA-1302.yaml", "    if: commitment.assurance == 'hope' or not known(commitment.assurance)", "    finding: FTA-1303");

        Assert.Equal(
            [
                Circle("rules/FTA-1301.yaml:13:14 when.short.finding", "FTA-1302", "FTA-1301"),
                Circle("rules/FTA-1302.yaml:8:14 when.hope.finding", "FTA-1303", "FTA-1302"),
                Circle("rules/FTA-1303.yaml:11:14 when.short.finding", "FTA-1301", "FTA-1303"),
            ],
            new[] { "FTA-1301", "FTA-1302", "FTA-1303" }.SelectMany(rule => folder.ProblemsIn($"rules/{rule}.yaml")));

        static string Circle(string at, string named, string rule) =>
            $"{at}: found a circle: {named} leads back to {rule}, expected rules that name one another in one direction. Take one of the references out.";
    }

    [Fact]
    public void A_rule_that_asks_for_one_in_a_circle_is_in_none_itself()
    {
        using var folder = new RulesetFolder();
        folder.Change("rules/FTA-1301.yaml", "    if: commitment.months < param.minimumCommitment", "    finding: FTA-1302")
            .Change("rules/FTA-1302.yaml", "    if: commitment.assurance == 'hope' or not known(commitment.assurance)", "    finding: FTA-1301");

        Assert.Empty(folder.ProblemsIn("rules/FTA-1303.yaml"));
        Assert.Single(folder.ProblemsIn("rules/FTA-1301.yaml"));
        Assert.Single(folder.ProblemsIn("rules/FTA-1302.yaml"));
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

        Assert.Equal("rules:1:1 rules: found no rule that reaches a verdict, expected at least one. Add a rule with then: [{verdict: ...}].", folder.Problem());
    }

    [Fact]
    public void Of_a_parameter_said_twice_the_line_of_the_first_is_named()
    {
        using var folder = new RulesetFolder();

        Assert.Equal(
            "parameters.yaml:20:9 parameters.id: found \"material\" a second time, expected each parameter once. It stands first on line 10: keep one of the two.",
            folder.Change("parameters.yaml", "id: stress", "id: material").ProblemsIn("parameters.yaml")[0]);
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

using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Tests.Rulesets.Overlays;

namespace FineTuneAdvisor.Rules.Tests.Rulesets;

/// <summary>What the digests of everything but rules are made of: see <see cref="Form"/>.</summary>
public class CanonicalFormTests
{
    [Fact]
    public void A_parameter_is_its_amounts_its_unit_who_says_them_and_what_it_means() => Assert.Equal(
        Form.Digest(
            Form.Line("parameter", "material", "50000", "20000", "80000", "usd/year", "5000", "1000000", "board", "2027-05-01", "assumption", "Judgement", "", ""),
            Form.Line("parameter", "minimumCommitment", "24", "", "", "months", "12", "60", "board", "2027-05-01", "publication", "The article", "its last section", "2026-11-23"),
            Form.Line("parameter", "stress", "2.5", "", "", "multiplier", "1", "5", "board", "2027-05-01", "publication", "The article", "", ""),
            Form.Text("param.material.meaning", "Money that matters."),
            Form.Text("param.minimumCommitment.meaning", "Shortest commitment."),
            Form.Text("param.stress.meaning", "What bills come to against their plan.")),
        SmallRuleset.Read.Parts["parameters"]);

    [Fact]
    public void A_question_is_all_that_it_asks()
    {
        using var folder = VerdictAlone();
        var ruleset = Read(folder);

        Assert.Equal(Form.Digest([.. QuestionLines, .. QuestionTexts]), ruleset.Parts["questionnaire"]);
    }

    [Fact]
    public void The_head_is_what_it_is_called_what_it_decides_and_what_it_accepts()
    {
        using var folder = VerdictAlone();

        Assert.Equal(Form.Digest(HeadLines), Read(folder).Parts["ruleset"]);
    }

    [Fact]
    public void The_whole_is_everything_in_one_order_then_the_overlays_by_name()
    {
        using var folder = VerdictAlone();
        using var overlay = new OverlayFolder();
        var ruleset = RulesetReader.Read(folder.Path, Asked, overlay.Path).Value!;

        Assert.Equal(
            Form.Digest(
            [
                .. HeadLines,
                Form.Line("parameter", "minimumCommitment", "24", "", "", "months", "12", "60", "board", "2027-05-01", "publication", "The article", "", ""),
                .. QuestionLines,
                Form.Line("rule", "FTA-1904", "2026.12", "verdict", "False", ""),
                Form.Line("when", "notMet", "some", "c in concludedCriteria", "", "c.state == 'notMet'"),
                Form.Line("verdict", "approve", "", ""),
                Form.Text("FTA-1904.notMet.says", "Yes."),
                Form.Text("FTA-1904.source", "if, and only if"),
                Form.Text("FTA-1904.title", "Fine-tune"),
                Form.Text("outcome.reject", "Do not fine-tune"),
                Form.Text("param.minimumCommitment.meaning", "Shortest commitment."),
                .. QuestionTexts,
                Form.Line("overlay", "bank", "1", ruleset.Overlays[0].Digest),
            ]),
            ruleset.Digest);
    }

    private static string[] HeadLines =>
    [
        Form.Line("ruleset", "small", "2026.12"),
        Form.Line("criteria", "longCommitment", "goodQuality"),
        Form.Line("patterns", "lockIn"),
        Form.Line("accepted", "FTA-1904", "a.amount", "", "For once."),
        Form.Line("accepted", "FTA-1904", "", "FTA-1904", "In other words."),
    ];

    private static string[] QuestionLines =>
    [
        Form.Line("question", "a.amount", "7", "Quantity", "months"),
        Form.Line("bounds", "1", "120", "True", "False", "True"),
        Form.Line("choices"),
        Form.Line("standsIn", "24", "Range", "", "minimumCommitment"),
        Form.Line("better", "More"),
        Form.Line("feeds", "FTA-1904", "x"),
        Form.Line("changes", "0.5", "more", "inProportion", "a.word"),
        Form.Line("asked", "a.word is one or unknown", "a.amount is above 5, or a.word is two"),
        Form.Line("plausible", "3", "60"),
        Form.Line("question", "a.word", "8", "Choice", ""),
        Form.Line("bounds", "", "", "False", "True", "False"),
        Form.Line("choices", "one", "two"),
        Form.Line("standsIn", "", "Default", "two", ""),
        Form.Line("better", "Order", "two", "one"),
        Form.Line("feeds"),
        Form.Line("changes", "", "inProportion"),
        Form.Line("asked", "", ""),
        Form.Line("plausible", "", ""),
    ];

    private static string[] QuestionTexts =>
    [
        .. from key in new[] { "a.amount", "a.word" }
           from text in new[] { ("dontKnow", "don't know"), ("evidence", "evidence"), ("why", "why"), ("wording", "wording") }
           select Form.Text($"question.{key}.{text.Item1}", text.Item2),
    ];

    private static QuestionSet Asked
    {
        get
        {
            var amount = Questions.Few["commitment.months"] with
            {
                Key = "a.amount",
                Number = 7,
                Minimum = 1,
                Maximum = 120,
                IsWhole = true,
                IsTriage = true,
                LeftOut = new AnswerValue.Quantity(24),
                DontKnow = new DontKnow(DontKnowMeaning.Range, null, "minimumCommitment"),
                Better = new Better(BetterWay.More, []),
                Feeds = ["FTA-1904", "x"],
                Step = 0.5m,
                Actionable = ["more"],
                InProportion = ["a.word"],
                Plausible = (3, 60),
                AppliesWhen = new Occasion([new OccasionAnswer("a.word", ["one"], null, true)]),
                TriageWhen = new Occasion([new OccasionAnswer("a.amount", [], 5, false), new OccasionAnswer("a.word", ["two"], null, false)]),
            };
            var word = Questions.Few["commitment.assurance"] with
            {
                Key = "a.word",
                Number = 8,
                IsRequired = true,
                Choices = ["one", "two"],
                DontKnow = new DontKnow(DontKnowMeaning.Default, new AnswerValue.Choice("two"), null),
                Better = new Better(BetterWay.Order, ["two", "one"]),
            };
            return new QuestionSet([amount, word]);
        }
    }

    // One parameter, one rule, one text of the report.
    private static RulesetFolder VerdictAlone()
    {
        var folder = new RulesetFolder();
        foreach (var file in folder.Files.Where(file => file.StartsWith("rules/", StringComparison.Ordinal)).ToArray())
        {
            folder.Remove(file);
        }

        return folder
            .Write("parameters.yaml", "parameters:\n  - { id: minimumCommitment, meaning: Shortest commitment., value: 24, unit: months, range: 12 .. 60, owner: board, review-by: 2027-05-01, source: { kind: publication, title: The article } }\n")
            .Write("rules/FTA-1904.yaml", "id: FTA-1904\ntitle: Fine-tune\nsince: 2026.12\nabout: verdict\nsource: if, and only if\nwhen:\n  - id: notMet\n    some: c in concludedCriteria\n    where: c.state == 'notMet'\n    says: Yes.\nthen: [{ verdict: approve }]\n")
            .Write("texts/en/report.yaml", "outcome.reject: Do not fine-tune\n")
            .Change("ruleset.yaml", "version: 2026.12\n", "version: 2026.12\naccepted: [{ rule: FTA-1904, answer: a.amount, why: For once. }, { rule: FTA-1904, subsumedBy: FTA-1904, why: In other words. }]\n");
    }

    private static Ruleset Read(RulesetFolder folder)
    {
        var read = RulesetReader.Read(folder.Path, Asked);
        Assert.Empty(read.Problems.Select(problem => problem.ToString()));
        return read.Value!;
    }
}

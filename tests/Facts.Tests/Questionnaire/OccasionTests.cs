using System.Collections.Immutable;
using System.Text;
using FineTuneAdvisor.Facts.Questionnaire;

namespace FineTuneAdvisor.Facts.Tests.Questionnaire;

public sealed class OccasionTests
{
    private const string Text = """
        questions:
          - { key: a.gpu, number: 1, wording: W, type: text, range: 1 .. 9, APPLIES unknown: { means: stop }, why: W, evidence: E, dontKnow: D }
          - { key: a.route, number: 2, wording: W, type: choice, choices: [hosted, own], unknown: { means: notApplicable }, why: W, evidence: E, dontKnow: D }
          - { key: a.fee, number: 3, wording: W, type: quantity, unit: usd/hour, range: 0 .. 9, OTHER unknown: { means: default, value: 0 }, why: W, evidence: E, dontKnow: D }
          - { key: a.mustOwn, number: 4, wording: W, type: yesNo, unknown: { means: default, value: no }, why: W, evidence: E, dontKnow: D }
          - { key: a.load, number: 5, wording: W, type: quantity, unit: number, range: 0 .. 9, unknown: { means: default, parameter: assumedLoad }, why: W, evidence: E, dontKnow: D }

        """;

    [Fact]
    public void Other_questions_are_named_also_those_that_come_later()
    {
        var gpu = Read("appliesWhen: { a.route: [own, unknown], a.mustOwn: [yes], a.fee: [above 0.5] }, triageWhen: { a.route: [own] },").Value!["a.gpu"];

        Assert.Equal("a.route is own or unknown, or a.mustOwn is yes, or a.fee is above 0.5", gpu.AppliesWhen!.ToString());
        Assert.Equal("a.route is own", gpu.TriageWhen!.ToString());
    }

    [Theory]
    [InlineData("appliesWhen: { a.rote: [own] },", "a.gpu.appliesWhen.a.rote: found a key that no question asks for, expected the key of another question. Did you mean a.route?")]
    [InlineData("appliesWhen: { a.gpu: [unknown] },", "a.gpu.appliesWhen.a.gpu: found the question itself, expected the key of another question. Name a question of this file.")]
    [InlineData("appliesWhen: { a.route: [owned] },", "a.gpu.appliesWhen.a.route: found \"owned\", expected different values out of: hosted, own, unknown. Did you mean own?")]
    [InlineData("appliesWhen: { a.route: [] },", "a.gpu.appliesWhen.a.route: found no value, expected different values out of: hosted, own, unknown. List what the answer reads as where this question is asked.")]
    [InlineData("appliesWhen: { a.route: [own, own] },", "a.gpu.appliesWhen.a.route: found a value twice, expected different values out of: hosted, own, unknown. List what the answer reads as where this question is asked.")]
    [InlineData("appliesWhen: { a.mustOwn: [true] },", "a.gpu.appliesWhen.a.mustOwn: found \"true\", expected different values out of: yes, no, unknown. List what the answer reads as where this question is asked.")]
    [InlineData("appliesWhen: { a.fee: [0] },", "a.gpu.appliesWhen.a.fee: found \"0\", expected one bound such as 'above 0', with or without unknown. List what the answer reads as where this question is asked.")]
    [InlineData("appliesWhen: { a.fee: [above nothing] },", "a.gpu.appliesWhen.a.fee: found \"above nothing\", expected one bound such as 'above 0', with or without unknown. List what the answer reads as where this question is asked.")]
    [InlineData("appliesWhen: { a.fee: [above 0, above 5] },", "a.gpu.appliesWhen.a.fee: found two bounds, expected one bound such as 'above 0', with or without unknown. List what the answer reads as where this question is asked.")]
    [InlineData("appliesWhen: {},", "a.gpu.appliesWhen: found nothing, expected answers by key, each with a list of what they read as. Write '{ key: [value] }', or remove it.")]
    [InlineData("appliesWhen: own,", "a.gpu.appliesWhen: found \"own\", expected a mapping of keys to values. Write one 'key: value' a line below it.")]
    [InlineData("triageWhen: { a.route: [owned] },", "a.gpu.triageWhen.a.route: found \"owned\", expected different values out of: hosted, own, unknown. Did you mean own?")]
    [InlineData("triage: yes, triageWhen: { a.route: [own] },", "a.gpu.triageWhen: found a condition, expected none: 'triage: yes' asks it first in any case. Remove 'triageWhen:', or the other field.")]
    [InlineData("required: yes, appliesWhen: { a.route: [own] },", "a.gpu.appliesWhen: found a condition, expected none: a required question always applies. Remove 'appliesWhen:', or the other field.")]
    public void What_it_names_must_be_there_and_must_be_able_to_read_so(string field, string message) =>
        Assert.EndsWith(message, Assert.Single(Read(field).Problems).ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_text_decides_nothing() =>
        Assert.EndsWith(
            "a.fee.appliesWhen.a.gpu: found an answer of type text, expected an answer that is a choice, yes or no, or a quantity. List what the answer reads as where this question is asked.",
            Assert.Single(Read("", "appliesWhen: { a.gpu: [own] },").Problems).ToString(),
            StringComparison.Ordinal);

    [Fact]
    public void Questions_that_hang_on_each_other_in_a_circle_are_refused() =>
        Assert.Equal(
            [
                "questionnaire.yaml:4:5 a.fee: found appliesWhen: a.fee -> a.load -> a.fee, expected questions that do not hang on each other in a circle. Let one of them apply always.",
                "questionnaire.yaml:6:5 a.load: found appliesWhen: a.load -> a.fee -> a.load, expected questions that do not hang on each other in a circle. Let one of them apply always.",
            ],
            QuestionnaireReader.Read(
                "questionnaire.yaml",
                Encoding.UTF8.GetBytes(Written("appliesWhen: { a.fee: [above 0] },", "appliesWhen: { a.load: [unknown] },").Replace("key: a.load,", "key: a.load, appliesWhen: { a.fee: [above 0] },", StringComparison.Ordinal)))
                .Problems.Select(problem => problem.ToString()));

    [Theory]
    [InlineData("own", true)]
    [InlineData("hosted", false)]
    [InlineData(null, false)] // left out: unknown, which is not listed
    public void One_answer_that_reads_so_is_enough(string? route, bool applies)
    {
        var questions = Read("appliesWhen: { a.route: [own], a.mustOwn: [yes] },").Value!;
        ImmutableList<Answer> answers = route is null ? [] : [Answers.Choice("a.route", route)];

        Assert.Equal(applies, Applies(answers));
        Assert.True(Applies(answers.Add(Answers.YesNo("a.mustOwn", true))));
        Assert.Equal(applies, Applies(answers.Add(Answers.YesNo("a.mustOwn", false))));
        Assert.Equal(applies, Applies(answers.Add(Answers.Unknown("a.mustOwn")))); // its default, no, stands in

        bool Applies(IEnumerable<Answer> given) => new QuestionApplicability(new AnswerSheet(given), questions).Applies(questions["a.gpu"]);
    }

    [Fact]
    public void Unknown_counts_where_it_is_listed_and_nothing_stands_in()
    {
        var questions = Read("appliesWhen: { a.route: [own, unknown], a.load: [unknown] },").Value!;

        Assert.True(Applies());
        Assert.True(Applies(Answers.Unknown("a.route")));
        Assert.True(Applies(Answers.Choice("a.route", "hosted"))); // a parameter stands in for the load, and no value
        Assert.False(Applies(Answers.Choice("a.route", "hosted"), Answers.Amount("a.load", 1)));

        bool Applies(params Answer[] given) => new QuestionApplicability(new AnswerSheet(given), questions).Applies(questions["a.gpu"]);
    }

    [Fact]
    public void An_amount_rules_out_what_its_high_end_rules_out()
    {
        var questions = Read("appliesWhen: { a.fee: [above 2] },").Value!;

        Assert.False(Applies(Answers.Amount("a.fee", 2)));
        Assert.True(Applies(Answers.Amount("a.fee", 2.01m)));
        Assert.True(Applies(Answers.Amount("a.fee", 1, high: 3)));
        Assert.False(Applies(Answers.Amount("a.fee", 1, high: 2)));

        bool Applies(Answer given) => new QuestionApplicability(new AnswerSheet([given]), questions).Applies(questions["a.gpu"]);
    }

    [Fact]
    public void An_answer_that_does_not_apply_is_left_out_counts_for_no_other_and_says_what_rules_it_out()
    {
        var questions = Read("appliesWhen: { a.fee: [above 0] },", "appliesWhen: { a.route: [hosted] },").Value!;
        var given = new AnswerSheet([Answers.Choice("a.route", "own"), Answers.Amount("a.fee", 5), Answers.Words("a.gpu", "H100")]);
        var applicability = new QuestionApplicability(given, questions);

        Assert.Equal(["a.gpu", "a.fee"], applicability.OutOfPlace.Select(question => question.Key));
        Assert.Equal(["a.route"], applicability.Read.Given.Select(answer => answer.Key));
        Assert.Equal([new RulingAnswer("a.fee", new AnswerValue.Quantity(0), false)], applicability.RuledOutBy(questions["a.gpu"]));
        Assert.Equal([new RulingAnswer("a.route", new AnswerValue.Choice("own"), true)], applicability.RuledOutBy(questions["a.fee"]));

        var back = new QuestionApplicability(given.With(Answers.Choice("a.route", "hosted")), questions);
        Assert.Empty(back.OutOfPlace);
        Assert.Equal(["a.fee", "a.gpu", "a.route"], back.Read.Given.Select(answer => answer.Key));
        Assert.Empty(back.RuledOutBy(questions["a.gpu"]));
    }

    [Fact]
    public void An_answer_that_could_not_be_read_rules_nothing_out()
    {
        var questions = Read("appliesWhen: { a.route: [own] },").Value!;

        Assert.True(new QuestionApplicability(new AnswerSheet([new Answer("a.route", AnswerState.Known)]), questions).Applies(questions["a.gpu"]));
    }

    [Fact]
    public void What_is_missing_is_what_applies()
    {
        var questions = Read("appliesWhen: { a.route: [own] }, triageWhen: { a.mustOwn: [yes] },").Value!;
        var hosted = Unanswered.In(new AnswerSheet([Answers.Choice("a.route", "hosted")]), questions);
        var own = Unanswered.In(new AnswerSheet([Answers.Choice("a.route", "own"), Answers.YesNo("a.mustOwn", true)]), questions);

        Assert.Equal((1, 4), (hosted.Answered, hosted.Applying));
        Assert.Empty(hosted.First);
        Assert.Equal(["a.fee", "a.mustOwn", "a.load"], hosted.Others.Select(question => question.Key));
        Assert.Equal((2, 5), (own.Answered, own.Applying));
        Assert.Equal(["a.gpu"], own.First.Select(question => question.Key));
    }

    private static Parsed<QuestionSet> Read(string applies, string other = "") => QuestionnaireReader.Read("questionnaire.yaml", Encoding.UTF8.GetBytes(Written(applies, other)));

    private static string Written(string applies, string other) => Text.Replace("APPLIES ", applies, StringComparison.Ordinal).Replace("OTHER ", other, StringComparison.Ordinal);
}

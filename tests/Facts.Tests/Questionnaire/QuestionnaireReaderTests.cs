using System.Text;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Facts.Tests.Questionnaire;

public sealed class QuestionnaireReaderTests
{
    private const string Entry = """
        questions:
          - key: workload.retryRate
            number: 12
            wording: How many calls are repeated?
            type: quantity
            unit: share
            range: 0 .. 500%
            triage: yes
            leftOut: 0
            unknown: { means: range, parameter: assumedRetryRate }
            why: Repeated calls are billed.
            evidence: Logs.
            dontKnow: A rate is assumed.
            feeds: [cost]
            step: 1%
            plausible: 0% .. 100%
            actionable: [less]

        """;

    [Fact]
    public void An_entry_becomes_a_question_with_its_place()
    {
        var question = Assert.Single(Read(Entry).Value!.All);

        Assert.Equal(
            new Question(
                "workload.retryRate", 12, "How many calls are repeated?", AnswerType.Quantity, Unit.Share, 0m, 5m, false, [], false, true, new AnswerValue.Quantity(0m),
                new DontKnow(DontKnowMeaning.Range, null, "assumedRetryRate"), "Repeated calls are billed.", "Logs.", "A rate is assumed.", question.Feeds, new Position("questionnaire.yaml", 2, 5)) with
            { Choices = question.Choices, Step = 0.01m, Plausible = (0m, 1m), Actionable = question.Actionable, InProportion = question.InProportion },
            question);
        Assert.Equal(["cost"], question.Feeds);
        Assert.Empty(question.Choices);
        Assert.Equal(["less"], question.Actionable);
        Assert.Empty(question.InProportion);
    }

    [Theory]
    [InlineData("key: workload.retryRate", "key: retryRate", "2:10 retryRate.key: found \"retryRate\", expected a section and a key, such as workload.retryRate. Write both in camelCase with a dot between.")]
    [InlineData("number: 12", "number: 1.5", "3:13 workload.retryRate.number: found 1.5, expected the number of the question, from 1 to 999. Number the questions in the order in which they are asked.")]
    [InlineData("    number: 12\n", "", "2:5 workload.retryRate.number: found nothing, expected a number. Add 'number:'.")]
    [InlineData("    why: Repeated calls are billed.\n", "", "2:5 workload.retryRate.why: found nothing, expected a text. Add 'why:'.")]
    [InlineData("type: quantity", "type: quantty", "5:11 workload.retryRate.type: found \"quantty\", expected one of: choice, date, quantity, text, yesNo. Did you mean quantity?")]
    [InlineData("unit: share", "unit: shares", "6:11 workload.retryRate.unit: found \"shares\", expected one of: number, share, multiplier, usd, usd/year, usd/month, usd/hour, usd/request, usd/Mtokens, usd/fte/year, tokens, tokens/second, requests/day, requests/year, days/year, months, weeks, ms, fte, date. Did you mean share?")]
    [InlineData("    unit: share\n", "", "2:5 workload.retryRate.unit: found nothing, expected a unit: a quantity has one. Add 'unit:'.")]
    [InlineData("range: 0 .. 500%", "range: 0 to 5", "7:12 workload.retryRate.range: found \"0 to 5\", expected two bounds, the lower one first: a .. b. Write both bounds in the unit of the question.")]
    [InlineData("range: 0 .. 500%", "range: 5 .. 0", "7:12 workload.retryRate.range: found \"5 .. 0\", expected two bounds, the lower one first: a .. b. Write both bounds in the unit of the question.")]
    [InlineData("    range: 0 .. 500%\n", "", "2:5 workload.retryRate.range: found nothing, expected a range: quantities and texts have one. Add 'range: a .. b'.")]
    [InlineData("leftOut: 0", "leftOut: 6", "9:14 workload.retryRate.leftOut: found \"6\", expected a share from 0 to 5 (or 500%). Write 6% if you meant six in a hundred.")]
    [InlineData("leftOut: 0", "leftOut: [0]", "9:14 workload.retryRate.leftOut: found a list, expected a single value. Write one value after 'leftOut:'.")]
    [InlineData("triage: yes", "triage: true", "8:13 workload.retryRate.triage: found \"true\", expected yes or no. Write yes or no after 'triage:'.")]
    [InlineData("triage: yes", "triag: yes", "8:5 workload.retryRate.triag: found a key that does not exist here, expected one of: actionable, appliesWhen, better, choices, dontKnow, evidence, feeds, inProportion, key, leftOut, number, plausible, range, required, step, triage, triageWhen, type, unit, unknown, whole, why, wording. Did you mean triage?")]
    [InlineData("triage: yes", "choices: [a, b]", "8:14 workload.retryRate.choices: found a list, expected no choices: only choices and dates have them. Correct the list, or the type.")]
    [InlineData("    unknown: { means: range, parameter: assumedRetryRate }\n", "", "2:5 workload.retryRate.unknown: found nothing, expected what \"don't know\" means. Add 'unknown: { means: stop }' or another meaning.")]
    [InlineData("means: range, parameter: assumedRetryRate", "means: halt", "10:23 workload.retryRate.unknown.means: found \"halt\", expected one of: default, notApplicable, range, reverse, stop. Write one of the five meanings.")]
    [InlineData("means: range, parameter: assumedRetryRate", "means: range", "10:14 workload.retryRate.unknown.parameter: found nothing, expected the parameter that holds middle, low and high. Add 'parameter:'.")]
    [InlineData("means: range, parameter: assumedRetryRate", "means: stop, parameter: p", "10:40 workload.retryRate.unknown.parameter: found \"p\", expected no parameter: only a range or default of a quantity has one. Remove 'parameter:'.")]
    [InlineData("means: range, parameter: assumedRetryRate", "means: stop, value: 0", "10:36 workload.retryRate.unknown.value: found a value, expected no value: only a default without a parameter has one. Remove 'value:', or write 'means: default'.")]
    [InlineData("means: range, parameter: assumedRetryRate", "means: default, value: 6", "10:39 workload.retryRate.unknown.value: found \"6\", expected a share from 0 to 5 (or 500%). Write 6% if you meant six in a hundred.")]
    [InlineData("triage: yes", "required: yes", "10:23 workload.retryRate.unknown.means: found a stand-in for a required answer, expected stop. Write 'means: stop', or remove 'required: yes'.")]
    [InlineData("step: 1%", "step: 0", "15:11 workload.retryRate.step: found \"0\", expected an amount above 0, in the unit of the question. Write the finest difference that is worth telling apart.")]
    [InlineData("    step: 1%\n", "", "2:5 workload.retryRate.step: found nothing, expected a step: the search goes by it. Add 'step:', the finest difference that is worth telling apart.")]
    [InlineData("actionable: [less]", "actionable: [lower]", "17:17 workload.retryRate.actionable: found \"lower\", expected one of: more, less. Write what the team can change the answer to.")]
    [InlineData("actionable: [less]", "inProportion: [workload.retryRates]", "2:5 workload.retryRate: found inProportion: \"workload.retryRates\", which no question asks, expected keys of this questionnaire. Did you mean workload.retryRate?")]
    public void An_entry_that_is_wrong_is_refused_where_it_is_wrong(string right, string wrong, string message) =>
        Assert.Equal(["questionnaire.yaml:" + message], Messages(Entry.Replace(right, wrong, StringComparison.Ordinal)));

    [Theory]
    [InlineData("type: choice\n    choices: [a]", "4:14 a.b.choices: found a list, expected at least two choices. Correct the list, or the type.")]
    [InlineData("type: choice\n    choices: [a, a]", "4:14 a.b.choices: found a, a, expected different words, none of them unknown. Every question takes 'unknown' by itself.")]
    [InlineData("type: choice\n    choices: [a, unknown]", "4:14 a.b.choices: found a, unknown, expected different words, none of them unknown. Every question takes 'unknown' by itself.")]
    [InlineData("type: yesNo\n    unit: share", "4:11 a.b.unit: found \"share\", expected no unit: only a quantity has one. Remove 'unit:'.")]
    [InlineData("type: yesNo\n    range: 0 .. 1", "4:12 a.b.range: found \"0 .. 1\", expected no range: only quantities and texts have one. Remove 'range:'.")]
    [InlineData("type: yesNo\n    whole: yes", "4:12 a.b.whole: found whole, expected no such field: only a quantity can be whole. Remove 'whole:'.")]
    [InlineData("type: yesNo\n    step: 1", "4:11 a.b.step: found \"1\", expected no step: only quantities have one. Remove 'step:'.")]
    [InlineData("type: yesNo\n    actionable: [true]", "4:17 a.b.actionable: found \"true\", expected one of: yes, no. Write what the team can change the answer to.")]
    [InlineData("type: date\n    actionable: [later]", "4:17 a.b.actionable: found \"later\", expected nothing: texts and dates are not searched. Remove 'actionable:'.")]
    [InlineData("type: quantity\n    unit: number\n    range: 0 .. 9\n    whole: yes\n    step: 0.5", "7:11 a.b.step: found \"0.5\", expected a whole number above 0. Write the finest difference that is worth telling apart.")]
    [InlineData("type: yesNo\n    inProportion: [a.b]", "4:19 a.b.inProportion: found a list, expected no list: only a count has others in proportion. Remove 'inProportion:'.")]
    [InlineData("type: yesNo\n    plausible: 0 .. 1", "4:16 a.b.plausible: found \"0 .. 1\", expected no such field: only quantities have one. Remove 'plausible:'.")]
    [InlineData("type: quantity\n    unit: number\n    range: 0 .. 9\n    plausible: 1 .. 10", "6:16 a.b.plausible: found \"1 .. 10\", expected two bounds inside the range, the lower one first: a .. b. Write how far an answer can be believed, or remove 'plausible:'.")]
    [InlineData("type: quantity\n    unit: number\n    range: 0 .. 9\n    plausible: 8 .. 1", "6:16 a.b.plausible: found \"8 .. 1\", expected two bounds inside the range, the lower one first: a .. b. Write how far an answer can be believed, or remove 'plausible:'.")]
    [InlineData("type: text\n    range: 1 .. 5,000", "4:12 a.b.range: found \"1 .. 5,000\", expected lengths from 0 to 2,000 characters. Shorten it: longer texts belong in evidence.")]
    public void A_field_must_fit_the_kind_of_answer(string lines, string message) =>
        Assert.Equal(["questionnaire.yaml:" + message], Messages($"questions:\n  - key: a.b\n    {lines}\n    number: 1\n    wording: W\n    unknown: {{ means: stop }}\n    why: W\n    evidence: E\n    dontKnow: D\n"));

    [Fact]
    public void A_key_is_asked_for_once() =>
        Assert.Equal(
            ["questionnaire.yaml:18:5 workload.retryRate: found a second question with this key, expected each key once. It stands first on line 2: keep one of the two."],
            Messages(Entry + Entry["questions:\n".Length..]));

    [Fact]
    public void Every_problem_of_the_file_is_reported_at_once() =>
        Assert.Equal(
            ["questionnaire.yaml:3:13", "questionnaire.yaml:6:11", "questionnaire.yaml:10:23"],
            Messages(Entry.Replace("12", "0", StringComparison.Ordinal).Replace("unit: share", "unit: nothing", StringComparison.Ordinal).Replace("means: range", "means: nothing", StringComparison.Ordinal))
                .Select(message => message.Split(' ')[0]));

    [Theory]
    [InlineData("questions: []", "1:12 questions: found no question, expected a list of questions. Write at least one entry below 'questions:'.")]
    [InlineData("questions:\n  - text", "2:5 questions: found \"text\", expected a mapping of keys to values. Write one 'key: value' a line below it.")]
    [InlineData("text", "1:1: found \"text\", expected a mapping of keys to values. Write one 'key: value' a line below it.")]
    [InlineData("", "1:1: found an empty file, expected at least one section. Start from one of the examples.")]
    public void A_file_without_questions_is_refused(string text, string message) =>
        Assert.Equal(["questionnaire.yaml:" + message], Messages(text));

    [Fact]
    public void A_file_that_is_not_there_is_a_problem() =>
        Assert.Equal("nowhere.yaml: there is no such file. Check the path and its spelling.", Assert.Single(QuestionnaireReader.Read("nowhere.yaml").Problems).ToString());

    private static Parsed<QuestionSet> Read(string text) => QuestionnaireReader.Read("questionnaire.yaml", Encoding.UTF8.GetBytes(text));

    private static IEnumerable<string> Messages(string text)
    {
        var parsed = Read(text);
        Assert.Null(parsed.Value);
        return parsed.Problems.Select(problem => problem.ToString());
    }
}

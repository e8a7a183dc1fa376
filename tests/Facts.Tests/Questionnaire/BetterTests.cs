using System.Text;
using FineTuneAdvisor.Facts.Questionnaire;

namespace FineTuneAdvisor.Facts.Tests.Questionnaire;

public sealed class BetterTests
{
    [Theory]
    [InlineData("quantity", "more", BetterWay.More, "")]
    [InlineData("quantity", "less", BetterWay.Less, "")]
    [InlineData("quantity", "answered", BetterWay.Answered, "")]
    [InlineData("date", "more", BetterWay.More, "")]
    [InlineData("yesNo", "no", BetterWay.No, "")]
    [InlineData("choice", "[hope, contract]", BetterWay.Order, "hope contract")]
    [InlineData("text", "answered", BetterWay.Answered, "")]
    public void A_question_says_which_way_its_answer_is_better(string type, string better, BetterWay way, string order)
    {
        var read = Read(type, "    better: " + better + "\n").Value!.All[0].Better!;

        Assert.Equal((way, order), (read.Way, string.Join(' ', read.Order)));
    }

    [Fact]
    public void Where_it_says_nothing_no_answer_is_better() => Assert.Null(Read("quantity", "").Value!.All[0].Better);

    [Theory]
    [InlineData("quantity", "yes", "better: found yes, expected one of: more, less, answered")]
    [InlineData("yesNo", "more", "better: found more, expected one of: yes, no, answered")]
    [InlineData("choice", "more", "better: found more, expected one of: answered, or a list of choices")]
    [InlineData("choice", "[hope, promise]", "better: found hope, promise, expected different words out of the question's choices, the worst first")]
    [InlineData("choice", "[hope, hope]", "better: found hope, hope, expected different words out of the question's choices, the worst first")]
    [InlineData("choice", "[hope]", "better: found hope, expected different words out of the question's choices, the worst first")]
    [InlineData("quantity", "[hope, contract]", "better: found hope, contract, expected different words out of the question's choices, the worst first")]
    [InlineData("quantity", "{ way: more }", "better: found a mapping, expected a word or a list")]
    public void Any_other_word_is_told_with_those_that_are_allowed(string type, string better, string expected) =>
        Assert.Contains(expected, Assert.Single(Read(type, "    better: " + better + "\n").Problems).ToString(), StringComparison.Ordinal);

    private static Parsed<QuestionSet> Read(string type, string better)
    {
        var kind = type switch
        {
            "quantity" => "    unit: share\n    range: 0 .. 1\n",
            "choice" => "    choices: [hope, roadmap, contract]\n",
            "text" => "    range: 1 .. 9\n",
            _ => "",
        };
        var text = $"questions:\n  - key: a.b\n    number: 1\n    wording: w\n    type: {type}\n{kind}{better}    unknown: {{ means: stop }}\n    why: w\n    evidence: e\n    dontKnow: d\n    feeds: []\n";
        return QuestionnaireReader.Read("questionnaire.yaml", Encoding.UTF8.GetBytes(text));
    }
}

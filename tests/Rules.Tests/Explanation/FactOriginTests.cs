using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Rules.Explanation;

namespace FineTuneAdvisor.Rules.Tests.Explanation;

/// <summary>What figures and answers rest on, and what rests on them.</summary>
public class FactOriginTests
{
    private readonly Derivation _derivation = Assessed.Derivation(SmallRuleset.Read);

    [Theory]
    [InlineData("penaltyPerYear", NodeKind.Figure, "penaltyPerYear")]
    // The point belongs to the figure's name; at an answer it says which end of its range is read.
    [InlineData("annualInferenceCost.candidate", NodeKind.Figure, "annualInferenceCost.candidate")]
    [InlineData("workload.requestsPerDay", NodeKind.Answer, "workload.requestsPerDay")]
    [InlineData("workload.requestsPerDay.low", NodeKind.Answer, "workload.requestsPerDay")]
    [InlineData("workload.requestsPerDay.high", NodeKind.Answer, "workload.requestsPerDay")]
    [InlineData("param.material", NodeKind.Parameter, "param.material")]
    [InlineData("param.material.low", NodeKind.Parameter, "param.material")]
    [InlineData("vendor/model tuned.input", NodeKind.Price, "vendor/model tuned.input")]
    [InlineData("vendor/model base.input", NodeKind.Given, "vendor/model base.input")]
    [InlineData("today", NodeKind.Given, "today")]
    // A figure that this case has not.
    [InlineData("premiumInput", NodeKind.Given, "premiumInput")]
    public void A_name_is_a_figure_an_answer_a_parameter_a_price_or_given(string name, NodeKind kind, string id) =>
        Assert.Equal(new DerivationNode(kind, id), _derivation.Fact(name));

    [Fact]
    public void A_figure_rests_on_what_it_was_made_from_each_once_and_never_on_itself() => Assert.Equal(
        [
            new DerivationNode(NodeKind.Figure, "annualInferenceCost.candidate"),
            new DerivationNode(NodeKind.Answer, "workload.requestsPerDay"),
            new DerivationNode(NodeKind.Price, "vendor/model tuned.input"),
            new DerivationNode(NodeKind.Parameter, "param.stress"),
            new DerivationNode(NodeKind.Given, "today"),
        ],
        _derivation.From(_derivation.Fact("penaltyPerYear")));

    [Theory]
    [InlineData("commitment.months")]
    [InlineData("param.stress")]
    [InlineData("vendor/model tuned.input")]
    [InlineData("today")]
    public void What_was_said_or_set_rests_on_nothing(string name) => Assert.Empty(_derivation.From(_derivation.Fact(name)));

    [Fact]
    public void An_answer_that_a_parameter_stands_in_for_rests_on_the_parameter()
    {
        var stoodIn = Questions.Few["workload.retryRate"] with { DontKnow = new DontKnow(DontKnowMeaning.Range, null, "stress") };
        var ruleset = SmallRuleset.Read with { Questions = new QuestionSet([.. Questions.Few.All.Where(question => question.Key != stoodIn.Key), stoodIn]) };
        var derivation = Assessed.Derivation(ruleset);

        Assert.Equal([new DerivationNode(NodeKind.Parameter, "param.stress")], derivation.From(derivation.Fact("workload.retryRate")));
    }

    [Theory]
    [InlineData("workload.requestsPerDay", "annualInferenceCost.candidate penaltyPerYear")]
    [InlineData("workload.activeDaysPerYear", "annualInferenceCost.candidate")]
    [InlineData("annualInferenceCost.candidate", "penaltyPerYear")]
    [InlineData("cachedBaselineCost", "savingFromCaching")]
    // It names itself, and is not made from itself.
    [InlineData("penaltyPerYear", "")]
    [InlineData("commitment.months", "")]
    public void Of_a_fact_it_can_be_told_which_figures_are_made_from_it(string name, string figures) =>
        Assert.Equal(figures, string.Join(' ', _derivation.FiguresFrom(_derivation.Fact(name))));

    [Theory]
    [InlineData("commitment.months", "FTA-1301")]
    [InlineData("provider.weightsExportable", "FTA-1201 FTA-1501")]
    [InlineData("penaltyPerYear", "FTA-1303")]
    [InlineData("param.material", "FTA-1303")]
    [InlineData("workload.requestsPerDay", "")]
    public void Of_a_fact_it_can_be_told_which_rules_read_it(string name, string rules) =>
        Assert.Equal(rules, string.Join(' ', _derivation.RulesReading(_derivation.Fact(name))));
}

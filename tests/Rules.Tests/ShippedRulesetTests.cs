using CsCheck;
using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Rules.Engine;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Tests.Engine;
using FineTuneAdvisor.Rules.Verification;

namespace FineTuneAdvisor.Rules.Tests;

/// <summary>The ruleset that ships, over the real questionnaire, economics and prices.</summary>
public class ShippedRulesetTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    private static readonly Ruleset Shipped = Sound(RulesetReader.Read(Folders.ShippedRuleset));

    private static readonly CatalogueAt Catalogue = Sound(CatalogueReader.Read(Path.Combine(Folders.Repository, "catalogue"))).At(Today);

    [Fact]
    public void Every_test_beside_the_rules_holds() => Assert.All(RuleTests.Run(Shipped), problem => Assert.Fail(problem.ToString()));

    [Fact]
    public void Every_rule_has_tests_of_its_own() => Assert.All(Shipped.Rules, rule => Assert.NotEmpty(rule.Tests));

    [Fact]
    public void No_condition_falls_back_to_interpretation() => Assert.Equal(0, new RuleEngine(Shipped).Fallbacks);

    [Fact]
    public void On_random_answers_with_unknowns_the_network_concludes_what_the_evaluator_finds_true()
    {
        var engine = new RuleEngine(Shipped);
        var evaluator = new RuleEvaluator(Shipped);

        Gen.Int.Sample(
            seed =>
            {
                var model = Cost(new Random(seed));
                var expected = evaluator.Conclude(Situation.Of(Shipped, model));
                Assert.Equal(expected.Rules.Where(rule => rule.State == RuleState.Fired).Select(rule => rule.RuleId), engine.Fired(model));
                Assert.Equal(Told.Of(expected), Told.Of(engine.Conclude(model)));
            },
            iter: 600);
    }

    private static EconomicModel Cost(Random random)
    {
        var answers = new AnswerSheet(Shipped.Questions.All.Select(question => AnswerTo(question, random)).OfType<Answer>());
        return CostModel.Of(new Proposal(answers), new Inputs(answers, Shipped.Questions, Shipped.Parameters, Today), Catalogue);
    }

    // One answer in five is left out, one in twenty said to be unknown.
    private static Answer? AnswerTo(Question question, Random random) => random.Next(20) switch
    {
        < 4 => null,
        4 => new Answer(question.Key, AnswerState.SaidUnknown),
        _ => new Answer(question.Key, AnswerState.Known, ValueOf(question, random), Basis: (Basis)random.Next(1, 5), IsBasisStated: random.Next(2) == 0),
    };

    private static AnswerValue ValueOf(Question question, Random random) => question.Type switch
    {
        AnswerType.YesNo => new AnswerValue.YesNo(random.Next(2) == 0),
        AnswerType.Choice => new AnswerValue.Choice(question.Choices[random.Next(question.Choices.Length)]),
        AnswerType.Date => new AnswerValue.Day(Today.AddDays(random.Next(-200, 2_000))),
        AnswerType.Text => new AnswerValue.Words(Text(question.Key, random)),
        _ => new AnswerValue.Quantity(Amount(question, random)),
    };

    private static string Text(string key, Random random) => key switch
    {
        "candidate.model" or "candidate.baseline" => Catalogue.Models.Keys.ElementAt(random.Next(Catalogue.Models.Count)),
        "hosting.gpu" => Catalogue.GpuHours.Keys.ElementAt(random.Next(Catalogue.GpuHours.Count)),
        _ => "Words",
    };

    // Mostly small, since that is where the rules' limits lie; sometimes at the ends of the range.
    private static decimal Amount(Question question, Random random)
    {
        var (least, most) = (question.Minimum ?? 0m, question.Maximum ?? 1_000m);
        var amount = random.Next(10) switch
        {
            0 => least,
            1 => most,
            _ => least + ((most - least) * (decimal)Math.Pow(random.NextDouble(), 6)),
        };
        return question.IsWhole ? Math.Floor(amount) : Math.Round(amount, 4);
    }

    private static T Sound<T>(Parsed<T> parsed)
        where T : class
    {
        Assert.Empty(parsed.Problems.Select(problem => problem.ToString()));
        return parsed.Value!;
    }
}

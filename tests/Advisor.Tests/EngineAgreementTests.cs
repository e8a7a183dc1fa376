using FineTuneAdvisor.Advisor.Population;
using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Engine;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Advisor.Tests;

/// <summary>
/// The network decides and the evaluator explains, over the same trees by different ways: on the ruleset that ships, through the real
/// economics, they must come to one answer.
/// </summary>
public class EngineAgreementTests
{
    private static readonly DateOnly Day = new(2026, 11, 24);

    [Fact]
    public void On_ten_thousand_proposals_with_one_answer_in_five_unknown_network_and_evaluator_conclude_the_same()
    {
        var ruleset = Shipped.Ruleset;
        var catalogue = Shipped.Catalogue.At(Day);
        var engine = new RuleEngine(ruleset);
        var evaluator = new RuleEvaluator(ruleset);
        var states = ruleset.Rules.ToDictionary(rule => rule.Id, _ => new HashSet<RuleState>());
        Assert.Equal(0, engine.Fallbacks);

        foreach (var proposal in new GeneratedProposals(ruleset.Questions, Shipped.Catalogue, Day, 0.2).Take(10_000))
        {
            var model = CostModel.Of(new Inputs(proposal.Answers, ruleset.Questions, ruleset.Parameters, Day), catalogue);
            var expected = evaluator.Conclude(Situation.Of(ruleset, model));
            var concluded = engine.Conclude(model);

            Assert.Equal(Told(expected), Told(concluded));
            foreach (var rule in expected.Rules)
            {
                states[rule.RuleId].Add(rule.State);
            }
        }

        // An agreement on rules that never have their say would say little. Approvals need more luck than ten thousand draws have: the examples have them.
        Assert.Empty(ruleset.Rules.Where(rule => rule.Layer != Layer.Verdict && states[rule.Id].Count < 2).Select(rule => rule.Id));
    }

    [Fact]
    public void On_every_example_they_do_too_and_every_verdict_is_among_them()
    {
        var evaluator = new RuleEvaluator(Shipped.Ruleset);
        var outcomes = new HashSet<Outcome>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Shipped.Root, "examples"), "*.yaml"))
        {
            var assessment = Shipped.Example(Path.GetFileNameWithoutExtension(file));

            Assert.Equal(Told(evaluator.Conclude(Situation.Of(Shipped.Ruleset, assessment.Economics))), Told(assessment.Conclusions));
            outcomes.Add(assessment.Conclusions.Verdict.Outcome);
        }

        Assert.Equal(Enum.GetValues<Outcome>().Length, outcomes.Count);
    }

    // Everything that the network concludes; the states of rules and conditions are the evaluator's alone.
    private static string Told(Conclusions conclusions) => string.Join(
        '\n',
        conclusions.Findings.Select(finding => $"{finding.Id} {finding.Effect} {finding.About} {string.Join(' ', finding.Bring)}")
            .Concat(conclusions.Criteria.Select(criterion => $"{criterion.Id} {criterion.State} {string.Join(' ', criterion.Findings)} {string.Join(' ', criterion.Undecided)}"))
            .Concat(conclusions.Patterns.Select(pattern => $"{pattern.Id} {pattern.State} {string.Join(' ', pattern.Findings)} {string.Join(' ', pattern.Undecided)}"))
            .Append(conclusions.Verdict.ToString()));
}

using System.Globalization;
using FineTuneAdvisor.Advisor.Population;
using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Rules.Changes;
using FineTuneAdvisor.Rules.Engine;

namespace FineTuneAdvisor.Advisor.Tests;

public class AnswersThatDoNotApplyTests
{
    private static readonly DateOnly Day = new(2026, 11, 24);
    private static readonly RuleEvaluator Evaluator = new(Shipped.Ruleset);

    private static QuestionSet Questions => Shipped.Ruleset.Questions;

    [Fact]
    public void Whatever_is_answered_to_what_does_not_apply_no_figure_no_rule_and_no_verdict_moves()
    {
        var moved = new Dictionary<string, int>(StringComparer.Ordinal);
        var (proposals, others) = (Made(0), Made(100_000));
        foreach (var (answers, other) in proposals.Zip(others))
        {
            var applicability = new QuestionApplicability(answers, Questions);
            var idle = Questions.All.Where(question => !applicability.Applies(question)).ToList();
            var changed = idle.Aggregate(answers, (sheet, question) => sheet.With(other[question.Key]));

            Assert.Equal(Told(answers), Told(changed));
            foreach (var question in idle.Where(question => answers[question.Key].Value != other[question.Key].Value))
            {
                moved[question.Key] = moved.GetValueOrDefault(question.Key) + 1;
            }
        }

        // A test that changed nothing would say nothing.
        Assert.Equal(Questions.Conditional.Select(question => question.Key).Order(StringComparer.Ordinal), moved.Keys.Order(StringComparer.Ordinal));
        Assert.All(moved, question => Assert.True(question.Value >= 5, $"{question.Key} {question.Value}"));
    }

    [Fact]
    public void Where_it_applies_an_answer_is_read()
    {
        foreach (var question in Questions.Conditional)
        {
            Assert.Contains(
                Made(0).Zip(Made(100_000)).Where(pair => new QuestionApplicability(pair.First, Questions).Applies(question)),
                pair => Told(pair.First) != Told(pair.First.With(pair.Second[question.Key])));
        }
    }

    [Fact]
    public void Nobody_is_asked_to_bring_what_does_not_apply()
    {
        foreach (var answers in Made(0))
        {
            var applicability = new QuestionApplicability(answers, Questions);
            var awaited = Awaited.Keys(Evaluator.Conclude(Situation.Of(Shipped.Ruleset, Model(answers))));

            Assert.DoesNotContain(awaited, key => !applicability.Applies(Questions[key]));
        }
    }

    [Fact]
    public void The_assessments_name_is_of_the_answers_as_they_were_given()
    {
        var example = Shipped.Example("invoice-extraction");
        var other = Shipped.Example("invoice-extraction", "onCall: yes", "onCall: no");

        Assert.False(new QuestionApplicability(example.Proposal.Answers, Questions).Applies(Questions["operations.onCall"]));
        Assert.NotEqual(example.Id, other.Id);
        Assert.Equal(example.Conclusions.Verdict, other.Conclusions.Verdict);
    }

    [Fact]
    public void What_would_change_the_verdict_never_names_what_does_not_apply()
    {
        var assessment = Shipped.Example("self-hosted-memo-search", "route: selfHosted", "route: providerFineTune");
        var applicability = assessment.Economics.Inputs.Applicability;

        Assert.NotEmpty(applicability.OutOfPlace);
        Assert.DoesNotContain(assessment.Changes.Value.Ways.SelectMany(way => way.Changes), change => !applicability.Applies(Questions[change.Key]));
    }

    [Fact]
    public void A_GPU_that_no_catalogue_knows_is_no_problem_where_nobody_reads_it()
    {
        var hosted = Shipped.Example("support-triage", "operations:\n", "hosting: { gpu: H100-SMX }\noperations:\n");

        Assert.Equal(Shipped.Example("support-triage").Conclusions.Verdict, hosted.Conclusions.Verdict);
    }

    private static IEnumerable<AnswerSheet> Made(int seed) => new GeneratedProposals(Questions, Shipped.Catalogue, Day, 0.2).Take(500, seed).Select(proposal => proposal.Answers);

    private static EconomicModel Model(AnswerSheet answers) => CostModel.Of(new Inputs(answers, Questions, Shipped.Ruleset.Parameters, Day), Shipped.Catalogue.At(Day));

    private static string Told(AnswerSheet answers)
    {
        var model = Model(answers);
        var conclusions = Evaluator.Conclude(Situation.Of(Shipped.Ruleset, model));
        return string.Join(
            '\n',
            model.Figures.All.Select(figure => string.Create(CultureInfo.InvariantCulture, $"{figure.Name} {figure.Value} {figure.Low} {figure.High} {figure.Basis} {figure.Reason}"))
                .Concat(model.Options.Select(option => string.Create(CultureInfo.InvariantCulture, $"{option.Id} {option.IsAdmissible} {option.TotalCost} {option.NetPresentCost} {option.NetBenefit} {option.Because.Count}")))
                .Concat(CatalogueIds.Check(model.Inputs.Proposal, Shipped.Catalogue.At(Day)).Select(problem => problem.ToString()))
                .Concat(conclusions.Rules.Select(rule => $"{rule.RuleId} {rule.State} {string.Join(' ', rule.Conditions.Select(condition => condition.Truth))}"))
                .Append(conclusions.Verdict.ToString()));
    }
}

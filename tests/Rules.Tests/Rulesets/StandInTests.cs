using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Tests.Rulesets;

/// <summary>A parameter that stands in for an answer must be there, and count what the answer counts.</summary>
public class StandInTests
{
    [Theory]
    [InlineData("commitment.months", "minimumCommitment", "")]
    // A share, a multiplier and a bare number count alike.
    [InlineData("workload.retryRate", "stress", "")]
    [InlineData("candidate.model", "stress", "")]
    [InlineData("commitment.months", "minimumCommitmnt", "found the parameter \"minimumCommitmnt\", which the ruleset does not have, expected a parameter of parameters.yaml. Did you mean minimumCommitment?")]
    [InlineData("commitment.months", "zzz", "found the parameter \"zzz\", which the ruleset does not have, expected a parameter of parameters.yaml. Add it there.")]
    [InlineData("commitment.months", "material", "found the parameter \"material\" in usd/year, expected a parameter in months. Let a parameter of the question's own unit stand in.")]
    [InlineData("candidate.model", "material", "found the parameter \"material\" in usd/year, expected a parameter in number. Let a parameter of the question's own unit stand in.")]
    public void A_stand_in_is_held_against_the_parameters(string key, string parameter, string problem)
    {
        var asked = Questions.Few[key] with { DontKnow = new DontKnow(DontKnowMeaning.Range, null, parameter) };

        var problems = RulesetReader.Read(Folders.Small, new QuestionSet([.. Questions.Few.All.Where(question => question.Key != key), asked])).Problems;

        Assert.Equal(problem.Length == 0 ? [] : [$"questionnaire.yaml:1:1 {key}: {problem}"], problems.Select(one => one.ToString()));
    }
}

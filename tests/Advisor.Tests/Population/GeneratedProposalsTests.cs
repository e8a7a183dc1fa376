using System.Text;
using FineTuneAdvisor.Advisor.Population;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Facts.Writing;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Advisor.Tests.Population;

public class GeneratedProposalsTests
{
    private static readonly DateOnly Day = new(2026, 11, 24);

    [Fact]
    public void A_seed_gives_the_same_proposal_every_time_and_another_seed_another()
    {
        Assert.Equal(Text(Made(0.2).Of(7)), Text(Made(0.2).Of(7)));
        Assert.NotEqual(Text(Made(0.2).Of(7)), Text(Made(0.2).Of(8)));
        Assert.Equal(Made(0.2).Take(3, 5).Select(Text), new[] { 5, 6, 7 }.Select(seed => Text(Made(0.2).Of(seed))));
    }

    [Fact]
    public void Every_made_up_proposal_reads_back_from_its_file_and_can_be_assessed()
    {
        foreach (var proposal in Made(0.2).Take(300).Concat(Made(0).Take(100)))
        {
            var read = AnswerReader.Read("made-up.yaml", Encoding.UTF8.GetBytes(Text(proposal)), Shipped.Ruleset.Questions);

            Assert.Empty(read.Problems.Select(problem => problem.ToString()));
            Assert.Equal(CanonicalAnswers.Of(proposal.Answers), CanonicalAnswers.Of(read.Value!.Answers));
            Assert.NotNull(Shipped.Assess(read.Value, Day).Conclusions.Verdict.RuleId);
        }
    }

    [Theory]
    [InlineData(0.2)]
    [InlineData(0.5)]
    public void As_many_answers_are_unknown_as_asked_and_as_many_said_as_left_out(double share)
    {
        var free = Shipped.Ruleset.Questions.All.Where(question => !question.IsRequired && question.DontKnow.Meaning != DontKnowMeaning.NotApplicable && !question.Key.StartsWith("quality.", StringComparison.Ordinal)).ToArray();
        var answers = Made(share).Take(400).SelectMany(proposal => free.Select(question => proposal.Answers[question.Key].State)).ToArray();

        // 400 x 60 answers and more: the share itself is met to a hundredth.
        Assert.InRange(answers.Count(state => state != AnswerState.Known) / (double)answers.Length, share - 0.01, share + 0.01);
        Assert.InRange(answers.Count(state => state == AnswerState.SaidUnknown) / (double)answers.Length, (share / 2) - 0.01, (share / 2) + 0.01);
    }

    [Fact]
    public void Nothing_is_unknown_where_nothing_shall_be()
    {
        // A load test of its own is what a team lacks that goes by a published one.
        var asked = Shipped.Ruleset.Questions.All.Where(question => question.DontKnow.Meaning != DontKnowMeaning.NotApplicable && question.Key != "hosting.tokensPerSecondPerReplica");

        Assert.All(Made(0).Take(50), proposal => Assert.All(asked, question => Assert.True(proposal.Answers[question.Key].IsKnown, question.Key)));
    }

    [Fact]
    public void Small_and_large_amounts_come_up_alike()
    {
        var volumes = Made(0).Take(400).Select(proposal => ((AnswerValue.Quantity)proposal.Answers["workload.requestsPerDay"].Value!).Amount).ToArray();

        // 1 to 1,000,000,000: four to five orders of magnitude to each side of the middle.
        Assert.InRange(volumes.Count(volume => volume < 31_623), 160, 240);
        Assert.All(volumes, volume => Assert.InRange(volume, 1, 1_000_000_000));
    }

    [Fact]
    public void Proposals_are_rejected_and_deferred_for_any_of_the_criteria()
    {
        var assessments = Made(0).Take(200).Select(proposal => Shipped.Assess(proposal, Day).Conclusions).ToArray();

        Assert.Contains(assessments, made => made.Verdict.Outcome == Outcome.Reject);
        Assert.Contains(assessments, made => made.Verdict.Outcome == Outcome.Defer);
        Assert.All(Shipped.Ruleset.Criteria, id => Assert.Contains(assessments, made => made.Criteria.Single(criterion => criterion.Id == id).State != CriterionState.Met));
    }

    [Fact]
    public void Where_answers_lean_to_the_better_side_some_proposals_are_approved()
    {
        var leaning = new GeneratedProposals(Shipped.Ruleset.Questions, Shipped.Catalogue, Day, 0, 0.9);

        var outcomes = leaning.Take(400).Select(proposal => Shipped.Assess(proposal, Day).Conclusions.Verdict.Outcome).ToHashSet();

        Assert.True(outcomes.IsSupersetOf([Outcome.ApproveWithConditions, Outcome.Defer, Outcome.Reject]));
    }

    [Fact]
    public void Leaning_proposals_too_read_back_from_their_files()
    {
        foreach (var proposal in new GeneratedProposals(Shipped.Ruleset.Questions, Shipped.Catalogue, Day, 0.1, 0.9).Take(150))
        {
            Assert.Empty(AnswerReader.Read("leaning.yaml", Encoding.UTF8.GetBytes(Text(proposal)), Shipped.Ruleset.Questions).Problems.Select(problem => problem.ToString()));
        }
    }

    private static GeneratedProposals Made(double shareUnknown) => new(Shipped.Ruleset.Questions, Shipped.Catalogue, Day, shareUnknown);

    private static string Text(Proposal proposal) => AnswersText.Of(proposal.Answers, Shipped.Ruleset.Questions);
}

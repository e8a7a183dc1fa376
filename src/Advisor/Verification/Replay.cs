using System.Globalization;
using System.Text;
using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Facts.Writing;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Verification;

namespace FineTuneAdvisor.Advisor.Verification;

/// <summary>A proposal through the whole program, as a team would send it: written to a file, read back, assessed.</summary>
internal sealed class Replay(ProposalAdvisor advisor, Ruleset ruleset, PriceCatalogue catalogue, DateOnly day)
{
    /// <summary>Null where the file would be refused.</summary>
    public Assessment? Of(Proposal proposal)
    {
        var text = AnswersText.Of(proposal.Answers, ruleset.Questions);
        return AnswerReader.Read("witness.yaml", Encoding.UTF8.GetBytes(text), ruleset.Questions).Value is { } read
            ? advisor.Assess(new AssessmentRequest(read, ruleset, catalogue, day)).Value
            : null;
    }

    /// <summary>A witness, where the replay shows what the trial showed; null where it does not.</summary>
    public Witness? Witness(string name, Proposal proposal, Func<Assessment, bool> shows) => Of(proposal) is { } assessment && shows(assessment)
        ? new Witness(name, assessment.Proposal, string.Create(CultureInfo.InvariantCulture, $"{Words.Of(assessment.Conclusions.Verdict.Outcome)} by {VerdictRule(assessment)}"))
        : null;

    private static string VerdictRule(Assessment assessment) => assessment.Conclusions.Verdict.RuleId is { Length: > 0 } rule ? rule : "no rule";
}

using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Verification;

namespace FineTuneAdvisor.Rules.Tests.Verification;

public class StaticDefectTests
{
    [Fact]
    public void A_problem_of_a_file_is_a_defect_with_the_same_words() => Assert.Equal(
        (DefectKind.Unreadable, new Position("f.yaml", 3, 4), "when.if", "found a, expected b", "Mend it."),
        Told(StaticDefects.Of(new Problem(new Position("f.yaml", 3, 4), "when.if", "a", "b", "Mend it."))));

    [Fact]
    public void A_parameter_is_stale_from_the_day_after_its_review()
    {
        // All of the small ruleset's are to be reviewed by 1 May 2027.
        Assert.Empty(StaticDefects.Stale(SmallRuleset.Read, new DateOnly(2027, 5, 1)));

        var stale = StaticDefects.Stale(SmallRuleset.Read, new DateOnly(2027, 5, 2)).ToArray();

        Assert.Equal(["param.material", "param.minimumCommitment", "param.stress"], stale.Select(defect => defect.Subject));
        Assert.Equal(
            (DefectKind.StaleParameter, SmallRuleset.Read.Parameters["material"].At, "param.material", "was to be reviewed by 2027-05-01, and it is 2027-05-02", "Let board review it and set a new review-by."),
            Told(stale[0]));
        Assert.All(stale, defect => Assert.Empty(defect.Witnesses));
    }

    [Fact]
    public void What_a_proposal_has_and_no_question_asks_for_is_told()
    {
        var unasked = StaticDefects.Unasked(SmallRuleset.Read).ToArray();

        Assert.DoesNotContain("commitment.months", unasked.Select(defect => defect.Subject));
        Assert.Equal(
            (DefectKind.UnaskedFact, new Position("questionnaire.yaml", 0, 0), "finance.discountRate", "is a fact of every proposal, and no question asks for it", "Add the question to the questionnaire; where it is unknown, say what that means."),
            Told(unasked.Single(defect => defect.Subject == "finance.discountRate")));
        Assert.Empty(StaticDefects.Unasked(ShippedRuleset.Read));
    }

    private static (DefectKind, Position, string, string, string) Told(Defect defect) => (defect.Kind, defect.At, defect.Subject, defect.Why, defect.Mend);
}

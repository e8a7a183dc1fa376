namespace FineTuneAdvisor.Rules.Tests.Rulesets.Overlays;

public class BadChangeTests
{
    private const string Signed = "owner: risk, reason: Ours., review-by: 2027-06-30, source: { kind: board-decision, title: Minutes }";

    [Fact]
    public void A_parameter_changed_twice_is_refused() => Assert.Equal(
        ["overlay.yaml:7:18 changes.parameter: found \"stress\" a second time, expected each parameter once. Keep one of the two."],
        ProblemsOf("parameter: stress, value: 3", "parameter: stress, value: 4"));

    [Fact]
    public void Where_nobody_knows_which_parameter_is_meant_its_values_are_not_judged() => Assert.Equal(
        ["overlay.yaml:6:18 changes.parameter: found \"nothingLikeIt\", which the ruleset does not have, expected the id of a parameter. See parameters.yaml of the ruleset."],
        ProblemsOf("parameter: nothingLikeIt, low: few, value: soon, high: 1 moon"));

    [Fact]
    public void Two_changes_without_a_parameter_are_no_change_of_one_parameter() => Assert.Equal(
        [
            "overlay.yaml:6:5 changes.parameter: found nothing, expected a text. Add 'parameter:'.",
            "overlay.yaml:7:5 changes.parameter: found nothing, expected a text. Add 'parameter:'.",
        ],
        ProblemsOf("value: 3", "value: 4"));

    [Fact]
    public void A_low_end_above_the_value_that_stays_is_refused() => Assert.Equal(
        ["overlay.yaml:6:5 changes.value: found 50000, expected a value from low to high. low is the 10th percentile, high the 90th."],
        ProblemsOf("parameter: material, low: 60000"));

    private static string[] ProblemsOf(params string[] changes)
    {
        using var folder = new OverlayFolder("changes:\n" + string.Concat(changes.Select(change => $"  - {{ {change}, {Signed} }}\n")));
        return folder.Problems();
    }
}

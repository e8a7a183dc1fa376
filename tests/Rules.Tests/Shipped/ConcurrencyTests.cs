using FineTuneAdvisor.Rules.Engine;

namespace FineTuneAdvisor.Rules.Tests.Shipped;

public class ConcurrencyTests
{
    private const int Threads = 8;

    private const int Rounds = 10_000;

    [Fact]
    public void Eight_threads_conclude_from_the_first_session_on_what_one_does_ten_thousand_times_each()
    {
        var ruleset = ShippedRuleset.Read;
        var models = Enumerable.Range(0, 100).Select(seed => new RandomProposal(new Random(seed)).Of(ruleset)).ToArray();
        var engine = new RuleEngine(ruleset);
        var alone = models.Select(model => engine.Conclude(model)).ToArray();
        var shared = new RuleEngine(ruleset);
        var differences = new int[Threads];
        using var start = new Barrier(Threads);
        var threads = Enumerable.Range(0, Threads).Select(thread => new Thread(() =>
        {
            start.SignalAndWait();
            for (var round = 0; round < Rounds; round++)
            {
                // Each thread goes through the models from another one on.
                var at = (round + (thread * models.Length / Threads)) % models.Length;
                differences[thread] += IsSame(alone[at], shared.Conclude(models[at])) ? 0 : 1;
            }
        })).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        Assert.Equal(new int[Threads], differences);
    }

    private static bool IsSame(Conclusions one, Conclusions other) =>
        one.Verdict == other.Verdict
        && one.Findings.Select(finding => finding.Id).SequenceEqual(other.Findings.Select(finding => finding.Id))
        && one.Criteria.Select(criterion => criterion.State).SequenceEqual(other.Criteria.Select(criterion => criterion.State))
        && one.Patterns.Select(pattern => pattern.State).SequenceEqual(other.Patterns.Select(pattern => pattern.State));
}
